import type { Playbook } from './types.ts';

/** A row of a list, whatever the kind. */
export type Row = Record<string, unknown> & { id?: string; name?: string };

/** Rows of a list of a document, or none. */
export function rowsOf(playbook: Playbook<any> | null, list: string): Row[] {
  const rows: unknown = playbook?.data[list];
  return Array.isArray(rows) ? rows.filter((row): row is Row => typeof row === 'object' && row !== null) : [];
}

/** A property as text: trimmed, a list joined, nothing where it is absent or blank. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A property as a list of texts; a single text is a list of one. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  const text = textOf(value);
  return text === undefined ? [] : [text];
}
