import { labelKey, titleOf } from '../../playbook/naming/labels.ts';
import type { ListProperty, Property } from '../../playbook/schema.ts';
import type { Lang } from '../../playbook/types.ts';

/** What a column is called so that it is read back as the same property. */
export function columnLabel(list: ListProperty, { name, node }: Property, lang: Lang): string {
  const label = titleOf(node, lang, name);
  return list.columnLabels.get(labelKey(label)) === name ? label : name;
}
