import { labelKey } from '../../playbook/labels.ts';
import { nearValue } from '../../lint/near-value.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'own-value',
  kinds: ['*'],
  severity: 'info',
  messages: {
    default: {
      en: '`{found}` is a word of your own for `{field}`: it is kept and counted, but nothing more is known of it',
      zh: '“{field}”中的“{found}”是自定义的写法：会保留并计数，但工具对它没有更多了解',
    },
  },
  why: {
    en: 'Checks know what a known value means, such as whether people can answer on a channel; of an own word they do not',
    zh: '检查规则了解已知值的含义，例如员工能否在某个渠道回应；自定义的写法则无从判断',
  },
  fix: {
    en: 'Leave it, or write the known value that it means',
    zh: '保留即可；如有对应的已知值，也可改写',
  },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  check({ playbook, report }) {
    const said = new Set<string>();
    for (const problem of playbook.problems) {
      const { rule, pointer, params, range } = problem;
      const word = labelKey(String(params.found ?? ''));
      if (rule !== 'own-value' || said.has(word)) continue;
      said.add(word);
      const offers = nearValue(playbook, problem);
      report(pointer, params, { range, ...(offers ? { offers } : {}) });
    }
  },
});
