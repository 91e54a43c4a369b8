import type { ListProperty } from '../schema.ts';
import { labelAt, linesOf, readLabelled, type Labelled } from './labelled.ts';
import { columnFor } from './rows.ts';

const SEPARATOR = /[，；]|[,;] /gu;

/** An item up to its first further line with a label, which is read by itself. */
export function upToLabel(source: string): string {
  const [, ...further] = linesOf(source, { start: 0, end: source.length });
  return source.slice(0, further.find(({ text, offset }) => readLabelled(text, offset))?.offset).trimEnd();
}

/**
 * What an item says of fields of its row, behind what it is called: `接口延期，影响：高，应对：先用旧系统`. A value ends
 * before the next label; what has none belongs to the one before it.
 *
 * @returns the text before the first of them; null where it has none. Lists whose items are one name and one text
 * would take the label for a part of the name, and a change has figures before it; of others a single one may be no more
 * than a turn of phrase.
 */
export function inlineFields(
  list: ListProperty,
  source: string,
  start: number,
): { head: string; fields: Labelled[] } | null {
  const text = upToLabel(source);
  const ends = [...text.matchAll(SEPARATOR)];
  const found = ends.flatMap(({ 0: mark, index }) => {
    const labelled = labelAt(text, index + mark.length, start);
    return labelled && labelled.value !== '' && columnFor(list, labelled.label) ? [{ index, labelled }] : [];
  });
  const [first] = found;
  const isSure = list.sequence.length > 1 || list.node['x-change'] !== undefined;
  if (!first || found.length < (isSure ? 1 : 2)) return null;
  const fields = found.map(({ labelled }, nth) => {
    const { start: from } = labelled.valueRange;
    const end = start + (found[nth + 1]?.index ?? text.length);
    const value = text.slice(from - start, end - start).trimEnd();
    return { ...labelled, value, valueRange: { start: from, end: from + value.length } };
  });
  return { head: source.slice(0, first.index), fields };
}
