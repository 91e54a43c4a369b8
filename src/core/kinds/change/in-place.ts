import type { DocumentContext } from '../../context.ts';
import type { ChangeData } from '../../generated/data.ts';
import { titleOf } from '../../playbook/labels.ts';
import { formOf } from '../../score/form.ts';
import type { Score } from '../../score/types.ts';

/** Keys that a charter answers the questions of a board with. */
const KEYS = ['vision', 'sponsor', 'change-manager', 'coalition', 'start', 'go-live', 'end', 'budget'] as const;

/** Lists that it does so with. */
const LISTS = ['urgency', 'groups', 'what-ends', 'benefits', 'governance', 'escalation'] as const;

/**
 * How much of what a board asks for a charter says; it has no value, since how much of a form is filled is no judgement of a
 * change. Source: the questions of the charter's page; vision, urgency and coalition are Kotter's.
 */
export function charterScore({ playbook, data, lang }: DocumentContext<ChangeData>): Score {
  const { scalars, lists } = playbook.schema;
  const keys = KEYS.map((key) => ({
    isThere: data[key] !== undefined,
    pointer: `/${key}`,
    text: titleOf(scalars.get(key)?.node, lang, key),
  }));
  const filled = LISTS.map((list) => ({
    // A row of which nothing is left says nothing.
    isThere: data[list]?.some((row) => Object.keys(row).length > 0) ?? false,
    pointer: `/${list}`,
    text: titleOf(lists.get(list)?.node, lang, list),
  }));
  const form = formOf([...keys, ...filled]);
  return {
    model: 'change/form',
    value: null,
    band: null,
    missing: form.missing.map(({ pointer }) => pointer),
    inputs: { keys: keys.filter(({ isThere }) => isThere).length, lists: filled.filter(({ isThere }) => isThere).length },
    form,
    raise: null,
    formula:
      lang === 'zh'
        ? `${form.of} 项中已写明的项数：${KEYS.length} 个要素和 ${LISTS.length} 张列表（约定）`
        : `how many of ${form.of} are written: ${KEYS.length} keys and ${LISTS.length} lists (convention)`,
  };
}
