import { labelKey } from '../../playbook/naming/labels.ts';
import { nearValue } from '../../lint/near-value.ts';
import type { BindProblem } from '../../playbook/types.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'own-value',
  kinds: ['*'],
  severity: 'info',
  effort: 1,
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
    const places = new Map<string, BindProblem[]>();
    for (const problem of playbook.problems) {
      if (problem.rule !== 'own-value') continue;
      const word = labelKey(String(problem.params.found ?? ''));
      const same = places.get(word);
      if (same) same.push(problem);
      else places.set(word, [problem]);
    }
    for (const same of places.values()) {
      const [first] = same;
      if (!first) continue;
      // It is said once, so it is written anew wherever it stands.
      const offers = same.map((problem) => nearValue(playbook, problem)?.[0]);
      const [offer] = offers;
      const edits = offers.flatMap((one) => one?.edits ?? []);
      const whole = offer && !offers.includes(undefined) ? [{ ...offer, edits }] : undefined;
      report(first.pointer, first.params, { range: first.range, ...(whole ? { offers: whole } : {}) });
    }
  },
});
