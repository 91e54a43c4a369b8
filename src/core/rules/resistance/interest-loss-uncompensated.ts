import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { entriesOf } from '../../kinds/resistance/entries.ts';
import { defineRule } from '../../lint/define.ts';

/** Answers that make up for it. */
const RELIEF: readonly string[] = ['incentive', 'compensation'];

export default defineRule({
  id: 'interest-loss-uncompensated',
  kinds: ['resistance'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '“{entry}” is a loss of income or standing, and no incentive or compensation makes up for it: redesign the incentive',
      zh: '“{entry}”涉及收入或权力受损，却没有激励或补偿：请重新设计激励',
    },
  },
  why: { en: 'Nobody works against their own pay', zh: '没有人会和自己的收入作对' },
  fix: { en: 'Redesign the incentive, or compensate', zh: '重新设计激励或给予补偿' },
  source: { en: 'Change management toolkit, tool 5', zh: '《变革管理工具包》工具 5' },
  check(context) {
    const { playbook, report } = context;
    for (const { row, pointer, name, isClosed } of entriesOf(context)) {
      const answers = row['response-type'] ?? [];
      if (isClosed || row.type !== 'interest' || answers.some((answer) => RELIEF.includes(answer))) continue;
      // An answer in words alone may be just that.
      if (answers.length === 0 && !isLacking(playbook, `${pointer}/response`)) continue;
      report(pointer, { entry: name });
    }
  },
});
