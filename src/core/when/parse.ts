import { calendarPoint } from './dated.ts';
import { memoizeTexts } from '../memoize.ts';
import { parseEdge, parseLimit, parseOpen } from './edges.ts';
import { parseEvent } from './events.ts';
import { isEffort, readDuration } from './lengths.ts';
import { timeFault, type TimeFault } from './reach.ts';
import { parseRelative } from './relative.ts';
import { parseSpan } from './spans.ts';
import { flat, MOST, withoutRemarks } from './text.ts';
import type { When } from './types.ts';
import { parseAfter } from './waits.ts';

export { parseDuration } from './lengths.ts';

/** Names of rows; what is one of them is a name, whatever else it may look like. */
type Names = ReadonlySet<string>;

/** What needs no names of rows to be read; a text is read several times in a document, and the same in many. */
const readByItself = memoizeTexts(
  (source: string): When | null =>
    calendarPoint(source) ??
    parseRelative(source) ??
    readDuration(source) ??
    parseSpan(source) ??
    parseEdge(source) ??
    parseLimit(source) ??
    parseOpen(source) ??
    parseEvent(source),
);
const plainOf = memoizeTexts(withoutRemarks);

const read = (source: string, names: Names | undefined): When | null =>
  readByItself(source) ?? parseAfter(source, names);

function readWhen(text: string, names?: Names): When | null {
  const source = flat(text);
  if (source === '' || source.length > MOST) return null;
  const when = read(source, names);
  if (when) return when;
  const plain = plainOf(source);
  return plain === '' || plain === source ? null : read(plain, names);
}

/**
 * Reads a when-expression in either language (docs/format.md); null where it is none, where a day is given
 * another day of the week than it has, or where it is out of reach.
 *
 * @param names of rows as written, which win over the grammar where something is waited for
 */
export function parseWhen(text: string, names?: Names): When | null {
  const when = readWhen(text, names);
  return when && timeFault(when) === null ? when : null;
}

const FISCAL = /\bfy ?'?\d{2,4}\b|\bfiscal\b|财年/i;

/** Why a text is not read though it is a time of a kind: its years, its length, its day of the week …; else null. */
export const faultOf = memoizeTexts((text): TimeFault | null => {
  const when = readWhen(text);
  if (when) return timeFault(when);
  if (isEffort(text)) return 'effort';
  return text.length <= MOST && FISCAL.test(text) && /\d/.test(text) ? 'fiscal' : null;
});
