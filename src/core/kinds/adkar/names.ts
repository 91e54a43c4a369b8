import { bilingual } from '../../playbook/naming/labels.ts';
import { valueName } from '../../playbook/naming/names.ts';
import type { KindSchema } from '../../playbook/schema.ts';
import type { Bilingual } from '../../playbook/types.ts';
import type { Element } from './diagnosis.ts';

/** What a reader calls an element. */
export function elementName(schema: KindSchema, element: Element): Bilingual {
  return valueName(schema, 'scores', 'element', element);
}

/** What a reader calls where the change was when a card was filled in. */
export function stageName({ scalars }: KindSchema, stage: string): Bilingual {
  return bilingual(scalars.get('stage')?.node['x-values']?.[stage], stage);
}
