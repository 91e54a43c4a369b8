import { normaliseText } from '../playbook/naming/normalise.ts';
import type { Property } from '../playbook/schema.ts';
import type { Playbook } from '../playbook/types.ts';
import { inlineText } from '../syntax/inline-text.ts';

/** The property of a key or a column. */
export function propertyOf({ schema }: Playbook, pointer: string): Property | undefined {
  const [, name = '', , column] = pointer.split('/');
  return column === undefined ? schema.scalars.get(name) : schema.lists.get(name)?.columns.get(column);
}

/** What stands at the place of a value, as plain text. */
export function plainAt({ syntax, origins }: Playbook, pointer: string): string | null {
  const origin = origins.get(pointer);
  return origin ? inlineText(syntax.text.slice(origin.range.start, origin.range.end), new Set()) : null;
}

/** What a row says by where it stands, as work says its phase: it follows the row around it. */
export function isFromAround(playbook: Playbook, pointer: string, value: unknown): boolean {
  const origin = playbook.origins.get(pointer);
  const row = playbook.origins.get(pointer.slice(0, pointer.lastIndexOf('/')));
  if (row?.type !== 'text' || typeof value !== 'string') return false;
  if (propertyOf(playbook, pointer)?.node['x-ref'] === undefined) return false;
  if (!origin || origin.range.start < row.range.start) return true;
  return !normaliseText(plainAt(playbook, pointer) ?? '').includes(normaliseText(value));
}
