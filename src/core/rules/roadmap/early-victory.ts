import { rolloutEnd } from '../../kinds/roadmap/periods.ts';
import { textOf } from '../../playbook/rows.ts';
import { addMonths } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'early-victory',
  kinds: ['change'],
  severity: 'error',
  effort: 15,
  core: true,
  options: {
    months: {
      type: 'integer',
      default: 6,
      minimum: 1,
      description: {
        en: 'Months after the roll-out before which success is an error',
        zh: '推广后多少个月内宣布成功视为错误',
      },
    },
    idealMonths: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: {
        en: 'Months after the roll-out before which success is a warning',
        zh: '推广后多少个月内宣布成功给出警告',
      },
    },
  },
  messages: {
    default: {
      en: 'Success is declared on {declared}, less than {months|month|months} after the roll-out ends on {end}: wait until {limit}',
      zh: '{declared} 宣布成功，距推广结束日 {end} 不足 {months} 个月：请等到 {limit} 之后',
    },
  },
  why: { en: 'A change that is declared won too early slips back', zh: '过早宣布胜利，变革就会倒退' },
  fix: { en: 'Declare success later', zh: '推迟宣布成功' },
  source: { en: 'Change management toolkit, mistake 6; Kotter', zh: '《变革管理工具包》误区 6；科特' },
  check(context) {
    const { data, options, report } = context;
    // A change that is closed is taken for won.
    const key =
      data['success-declared'] === undefined && data.status === 'closed' ? 'closed-on' : 'success-declared';
    const declared = context.date(textOf(data[key]), 'start');
    const end = rolloutEnd(context);
    if (!declared || !end) return;
    for (const [months, severity] of [
      [options.months, 'error'],
      [options.idealMonths, 'warning'],
    ] as const) {
      const limit = addMonths(end, months);
      if (declared >= limit) continue;
      report(`/${key}`, { declared, months, end, limit }, { severity });
      return;
    }
  },
});
