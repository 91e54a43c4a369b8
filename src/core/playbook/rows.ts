import type { KindData } from '../generated/data.ts';
import type { Envelope, Playbook } from './types.ts';

/** Data of a document whose kind does not matter. */
export type AnyData = Envelope & Record<string, unknown>;

/** Data of a kind; that of any document where the kind is no built-in one. */
export type DataOf<K extends string> = K extends keyof KindData ? KindData[K] : AnyData;

/** A row of a list, whatever the kind. */
export type Row = Record<string, unknown> & { id?: string; name?: string };

/** Names of the lists in the data of a kind, or of one of several; any text where the kind does not matter. */
export type ListName<D> = D extends unknown
  ? string extends keyof D
    ? string
    : string & { [K in keyof D]-?: NonNullable<D[K]> extends readonly object[] ? K : never }[keyof D]
  : never;

/** A row of a list in the data of a kind, or of one of several. */
export type RowOf<D, L> = D extends unknown
  ? string extends keyof D
    ? Row
    : L extends keyof D
      ? NonNullable<D[L]> extends readonly (infer R)[]
        ? R
        : never
      : never
  : never;

/** A row with its place, and what messages call it: its name, else its id, else its number from 1. */
export interface PlacedRow<R> {
  row: R;
  /** In its list, from 0. */
  index: number;
  pointer: string;
  name: string | number;
}

/** Rows of a list of a document, or none. */
export function rowsOf<D, L extends ListName<D>>(playbook: Playbook<D> | null, list: L): RowOf<D, L>[] {
  const rows: unknown = (playbook?.data as Record<string, unknown> | undefined)?.[list];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
}

/** Rows of a list of a document with their places, or none. */
export function placedRows<D, L extends ListName<D>>(
  playbook: Playbook<D> | null,
  list: L,
): PlacedRow<RowOf<D, L>>[] {
  return rowsOf(playbook, list).map((row, index) => {
    const { id, name } = row as Row;
    return { row, index, pointer: `/${list}/${index}`, name: name ?? id ?? index + 1 };
  });
}

/** A property as text: trimmed, a list joined, nothing where it is absent or blank. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** A property as a list of texts; a single text is a list of one. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  const text = textOf(value);
  return text === undefined ? [] : [text];
}
