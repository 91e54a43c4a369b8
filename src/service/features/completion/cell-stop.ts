import type { Property } from '../../../core/playbook/schema.ts';
import type { ValueContext } from './value-context.ts';
import { valueItems } from './value-items.ts';

/** Nobody chooses from more in a row. */
const MOST_CHOICES = 30;

/**
 * The tab stop of a cell in a snippet: a choice of its values, the first of them blank, or the column's name in the
 * brackets that are read as a value yet to be written; so that a stop that is passed over says nothing wrong.
 */
export function cellStop(
  context: ValueContext,
  property: Property | undefined,
  title: string,
  index: number,
): string {
  const isChoice = property && (property.values !== null || ['score', 'boolean'].includes(property.cell));
  const values = isChoice ? valueItems(context, property, false).map(({ label }) => label) : [];
  if (values.length > 0 && values.length <= MOST_CHOICES) {
    return `\${${index}| ,${values.map((value) => value.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
  return `\${${index}:[${title.replace(/[\\$}[\]|]/g, '')}]}`;
}
