import { entriesOf } from '../../kinds/resistance/entries.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'listen-step-missing',
  kinds: ['resistance'],
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: '“{entry}” was solved on {solved}, and nobody is said to have listened: write the day of the talk',
      zh: '“{entry}”已于 {solved} 解决，却没有倾听日期：请补上沟通日期',
    },
    late: {
      en: '“{entry}” was solved on {solved}, before anybody listened ({listened}): correct the days, or talk again',
      zh: '“{entry}”于 {solved} 解决，早于倾听（{listened}）：请更正日期，或再沟通一次',
    },
  },
  why: { en: 'A solution before the talk answers a guess', zh: '没有倾听的方案只是猜测' },
  fix: { en: 'Listen, empathise, then solve', zh: '先倾听、再共情、后解决' },
  source: { en: 'Change management toolkit, tool 5', zh: '《变革管理工具包》工具 5' },
  check(context) {
    for (const { row, pointer, name } of entriesOf(context)) {
      const { 'steps-listened': listened, 'steps-solved': solved } = row;
      if (solved === undefined || (listened !== undefined && listened <= solved)) continue;
      if (listened === undefined) context.report(`${pointer}/steps-solved`, { entry: name, solved });
      else
        context.report(`${pointer}/steps-listened`, { entry: name, solved, listened }, { message: 'late' });
    }
  },
});
