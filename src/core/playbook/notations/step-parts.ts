import { parseFrequency } from '../../frequency/parse.ts';
import { parseDuration } from '../../when/parse.ts';
import { normaliseText } from '../naming/normalise.ts';
import { LONGEST_ROLE, roleAt } from './declared-roles.ts';
import { columnOfType, putField, type TextRow } from './rows.ts';

/** The time in brackets at the end of a step: `(5 minutes)`, `（10-15 分钟）`. */
export const BRACKETED = /[（(]([^（）()]{1,40})[)）][。.]?$/;
/** A limit in words: `within 5 minutes`, `30分钟内`. */
const WITHIN =
  /\bwithin (\d{1,4} ?(?:seconds?|minutes?|mins?|hours?|days?|weeks?))\b|(\d{1,4} ?(?:秒|分钟|小时|天|周|个工作日))之?内/iu;
/** Who does a step, in front of it: `【店长】`, `收银员：`, `**Cashier:**`. */
const BRACKETED_ROLE = /^[【[]([^【】[\]]{1,20})[】\]]\s*/u;

/**
 * Who does a step: in brackets before it, or a declared role at its beginning or that of its second sentence
 * (`**Test the water.** Lifeguard measures …`).
 *
 * @returns how much of the step says no more than that: `【店长】`
 */
export function putRole(row: TextRow, source: string, start: number): number {
  if (row.list.columns.get('role')?.node['x-ref'] !== 'role') return 0;
  const bracketed = BRACKETED_ROLE.exec(source);
  const name = bracketed?.[1] ?? '';
  if (bracketed) {
    putField(row, 'role', name, { start: start + 1, end: start + 1 + name.length });
    return bracketed[0].length;
  }
  const second = /^(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)\s*/u.exec(source)?.[0].length ?? 0;
  for (const at of [/^(?:\*\*|__)?/.exec(source)?.[0].length ?? 0, second]) {
    const role = roleAt(row.binder, source.slice(at, at + LONGEST_ROLE + 3));
    if (role === undefined) continue;
    putField(row, 'role', role, { start: start + at, end: start + at + role.length });
    return 0;
  }
  return 0;
}

/** What a step says beside what is done: how long it takes, and its check. */
export function putStepParts(row: TextRow, source: string, start: number): string {
  const limit = columnOfType(row.list, 'duration');
  if (!limit) return source;
  const found = BRACKETED.exec(source);
  const length = found?.[1] ?? '';
  if (!found || !parseDuration(normaliseText(length))) {
    const within = WITHIN.exec(source);
    const words = within?.[1] ?? within?.[2] ?? '';
    if (!within || !parseDuration(normaliseText(words))) return source;
    const at = start + within.index + within[0].indexOf(words);
    putField(row, limit.name, words, { start: at, end: at + words.length });
    return source;
  }
  const at = start + found.index + 1;
  putField(row, limit.name, length, { start: at, end: at + length.length });
  return source.slice(0, found.index).trimEnd();
}

/** How often, as the first word of a name: `Weekly steering meeting`, `每月经营例会`. */
const OFTEN =
  /^(?:\*\*|__)?((?:bi-?weekly|fortnightly|daily|weekly|monthly|quarterly|yearly|annual)(?=[\s*_])|每(?:两周|双周|半月|半年|季度|日|天|周|月|季|年))/iu;

/** How often what an item names takes place; the word stays part of the name. */
export function putFrequency(row: TextRow, source: string, start: number): void {
  const column = columnOfType(row.list, 'frequency');
  const found = column ? OFTEN.exec(source) : null;
  const word = found?.[1] ?? '';
  if (!column || !found || !parseFrequency(word)) return;
  const at = start + found[0].length - word.length;
  putField(row, column.name, word, { start: at, end: at + word.length });
}
