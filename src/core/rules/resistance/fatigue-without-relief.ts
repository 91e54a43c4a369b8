import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { entriesOf } from '../../kinds/resistance/entries.ts';
import { defineRule } from '../../lint/define.ts';

/** Answers that make up for it. */
const RELIEF: readonly string[] = ['delay', 'reduce', 'merge', 'workload-relief'];

export default defineRule({
  id: 'fatigue-without-relief',
  kinds: ['resistance'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: '“{entry}” is fatigue, and nothing is delayed, dropped or merged for it: take something away',
      zh: '“{entry}”属于变革疲劳，却没有延后、减少或合并任何工作：请减负',
    },
  },
  why: { en: 'Who is tired of changes needs fewer of them', zh: '对变革疲惫的人，需要更少、更慢' },
  fix: { en: 'Delay, drop or merge work', zh: '延后、减少或合并工作' },
  source: { en: 'Change management toolkit, tool 5', zh: '《变革管理工具包》工具 5' },
  check(context) {
    const { playbook, report } = context;
    for (const { row, pointer, name, isClosed } of entriesOf(context)) {
      const answers = row['response-type'] ?? [];
      if (isClosed || row.type !== 'fatigue' || answers.some((answer) => RELIEF.includes(answer))) continue;
      // An answer in words alone may be just that.
      if (answers.length === 0 && !isLacking(playbook, `${pointer}/response`)) continue;
      report(pointer, { entry: name });
    }
  },
});
