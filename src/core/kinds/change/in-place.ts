import type { DocumentContext } from '../../context.ts';
import type { ChangeData } from '../../generated/data.ts';
import { titleOf } from '../../playbook/naming/labels.ts';
import type { FormItem } from '../../score/form.ts';

/** Keys with which a charter answers the questions of a board. */
const KEYS = [
  'vision',
  'sponsor',
  'change-manager',
  'coalition',
  'start',
  'go-live',
  'end',
  'budget',
] as const;

/** Lists with which it does so. */
const LISTS = ['urgency', 'groups', 'what-ends', 'benefits', 'governance', 'escalation'] as const;

/**
 * What a board asks a charter for (docs/scoring.md, a convention). That much of a form is filled is no judgement of a change,
 * so a charter has no value.
 */
export function charterItems({ playbook, data, lang }: DocumentContext<ChangeData>): FormItem[] {
  const { scalars, lists } = playbook.schema;
  return [
    ...KEYS.map((key) => ({
      isThere: data[key] !== undefined,
      pointer: `/${key}`,
      text: titleOf(scalars.get(key)?.node, lang, key),
    })),
    ...LISTS.map((list) => ({
      // A row of which nothing is left says nothing.
      isThere: data[list]?.some((row) => Object.keys(row).length > 0) ?? false,
      pointer: `/${list}`,
      text: titleOf(lists.get(list)?.node, lang, list),
    })),
  ];
}
