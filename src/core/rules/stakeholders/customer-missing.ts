import { rowsOf, textOf, textsOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

/** What those outside are called for whom the work is done. */
const CUSTOMERS = /\b(?:customers?|clients?|patients?|guests?|citizens?)\b|客户|顾客|用户|车主|患者|旅客/i;

export default defineRule({
  id: 'customer-missing',
  kinds: ['stakeholders'],
  whole: true,
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: '{group} feels the change and is not among the stakeholders: add a row for it',
      zh: '“{group}”会感受到变革，却不在利益相关方之列：请补充一行',
    },
  },
  why: { en: 'The view from outside is the one that counts in the end', zh: '最终评判变革的是外部视角' },
  fix: { en: 'Add the customers', zh: '补充客户' },
  source: { en: 'practice', zh: '实践经验' },
  check({ rows, programme, report }) {
    const all = rows('stakeholders');
    const called = all.flatMap(({ row }) => [row.name, row.role, row.group, row.function, row.id]);
    if (all.length === 0 || called.some((text) => CUSTOMERS.test(textOf(text) ?? ''))) return;
    const groups = rowsOf(programme.charter, 'groups').map(({ name, id }) => textOf(name) ?? textOf(id));
    const audiences = programme
      .of('comms')
      .flatMap((plan) =>
        rowsOf(plan, 'audiences').flatMap((row) => [textOf(row.name), ...textsOf(row.group)]),
      );
    const group = [...groups, ...audiences].find((name) => name !== undefined && CUSTOMERS.test(name));
    if (group !== undefined) report('/stakeholders', { group });
  },
});
