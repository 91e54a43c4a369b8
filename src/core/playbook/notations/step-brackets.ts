import { parseDuration } from '../../when/parse.ts';
import { normaliseText } from '../naming/normalise.ts';
import { columnOfType, putField, type TextRow } from './rows.ts';
import { isDeclaredRole } from './declared-roles.ts';

/** Brackets at the end of a sentence: `Check the pallet (dock worker, max. 5 min). If …`. */
const BRACKETS = /[（(]([^（）()]{1,60})[)）](?=[.。;；]|$)/gu;
const LIMIT = /^(?:max\.?|at most|up to|within|≤|最多|不超过|限)\s*/iu;

/** Who does a step and how long it takes, where brackets say no more than that. */
export function putBracketed(row: TextRow, source: string, start: number): void {
  const limit = columnOfType(row.list, 'duration');
  if (row.list.columns.get('role')?.node['x-ref'] !== 'role' || !limit) return;
  for (const { 1: inner = '', index } of source.matchAll(BRACKETS)) {
    let at = start + index + 1;
    const parts = inner.split(/[,，;；]/).map((part) => {
      const lead = part.length - part.trimStart().length;
      const from = at + lead;
      at += part.length + 1;
      const name = part.trim();
      if (isDeclaredRole(row.binder, name)) return { field: 'role', text: name, from };
      const mark = LIMIT.exec(name)?.[0].length ?? 0;
      const text = name.slice(mark);
      return parseDuration(normaliseText(text)) ? { field: limit.name, text, from: from + mark } : null;
    });
    if (!parts.every((part) => part !== null)) continue;
    for (const { field, text, from } of parts)
      putField(row, field, text, { start: from, end: from + text.length });
  }
}
