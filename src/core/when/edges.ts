import { calendarPoint } from './dated.ts';
import { parseRelative } from './relative.ts';
import type { CalendarPoint, Edge, Open, Relative } from './types.ts';

const LATIN_EDGE = /^(start|beginning|end)(?: of | |-)(?:the )?(.+)$/i;
const HAN_EDGE = /^(.+?)(初|末|底)$/;
const LATIN_LIMIT = /^(?:by|until|till|no later than|not later than) (.+)$/i;
const HAN_LIMIT =
  /^(?:(?:截至|截止到?|不晚于) ?(.+?)(?:之?前|以前)?|(.+?) ?(?:(?:之前|以前|前)(?:完成|结束)?|截止))$/;
const LATIN_OPEN =
  /^(?:(?:from|since|starting(?: from| in| on)?|as of) (.+?)(?: on(?:wards?)?)?|(.+?) ?(?: onwards?| and later| on|\+| ?(?:-|–|—|~|to) ?(?:ongoing|present|open)))$/i;
const LATIN_AFTER = /^after (.+)$/i;
const HAN_OPEN = /^(?:自|从)?(.+?) ?(?:起|开始|至今)$/;
const HAN_AFTER = /^(.+?)(?:之后|以后|后)$/;

function unit(text: string): CalendarPoint | Relative | null {
  return calendarPoint(text) ?? parseRelative(text);
}

/** `start of M3`, `end of Q2 2026`, `M3月初`, `4月底`. */
export function parseEdge(text: string): Edge | null {
  const latin = LATIN_EDGE.exec(text);
  const han = HAN_EDGE.exec(text);
  if (!latin && !han) return null;
  const inner = (latin?.[2] ?? han?.[1] ?? '').trim();
  // In `第3个月末` the month belongs to the unit, in `M3月末` it does not.
  const of = unit(inner) ?? unit(inner.replace(/ ?月$/, ''));
  if (!of) return null;
  const first = latin ? latin[1]?.toLowerCase() !== 'end' : han?.[2] === '初';
  return { type: 'edge', edge: first ? 'start' : 'end', of };
}

/** A day that something is to be done by, the last of what is named: `by March 31`, `3月底前`, `截至2026-03-31`. */
export function parseLimit(text: string): Edge | CalendarPoint | null {
  const latin = LATIN_LIMIT.exec(text)?.[1];
  const han = HAN_LIMIT.exec(text);
  const inner = (latin ?? han?.[1] ?? han?.[2] ?? '').trim();
  // `M3之前` may be before a row of that name.
  const of = latin === undefined ? calendarPoint(inner) : unit(inner);
  return of ? { type: 'edge', edge: 'end', of } : inner === '' ? null : parseEdge(inner);
}

/** What has a beginning alone: `month 2 onward`, `from W5`, `after Feb 23, 2026`, `第3周起`. */
export function parseOpen(text: string): Open | null {
  const latin = LATIN_OPEN.exec(text);
  const any = latin?.[1] ?? latin?.[2] ?? HAN_OPEN.exec(text)?.[1];
  const from = any === undefined ? null : (unit(any.trim()) ?? parseEdge(any.trim()));
  if (from) return { type: 'open', from };
  // `after M2` may wait for a row of that name, `after Feb 23` cannot.
  const after = LATIN_AFTER.exec(text)?.[1] ?? HAN_AFTER.exec(text)?.[1];
  const of = after === undefined ? null : calendarPoint(after.trim());
  return of && { type: 'open', from: of };
}
