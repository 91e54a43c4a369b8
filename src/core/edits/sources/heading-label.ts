import { labelKey, titleOf } from '../../playbook/naming/labels.ts';
import type { KindSchema, ListProperty } from '../../playbook/schema.ts';
import type { Lang } from '../../playbook/types.ts';

/** How a list is headed so that the table below is read as its own. */
export function headingLabel(schema: KindSchema, { name, node }: ListProperty, lang: Lang): string {
  const label = titleOf(node, lang, name);
  return schema.headings.get(labelKey(label)) === name ? label : name;
}
