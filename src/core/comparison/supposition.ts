import { parseDuration, parseWhen } from '../when/parse.ts';
import type { Duration } from '../when/types.ts';

/** That a row lay elsewhere in time: by how much later or earlier, or when. */
export type Supposition = { name: string } & (
  | {
      sign: 1 | -1;
      length: Duration;
    }
  | { when: string }
);

const UNITS: readonly string[] = ['d', 'wd', 'w', 'mo', 'q', 'y'];

/**
 * Reads `pilot + 2w`, `may-roll - 5 working days`, `pilot = 2026-04-06`: the name or id of a row, and a length or a time as
 * playbooks write them. Null for anything else.
 */
export function readSupposition(text: string): Supposition | null {
  const [at = '', when, ...more] = text.split('=').map((part) => part.trim());
  if (when !== undefined) {
    const form = parseWhen(when)?.type;
    if (at === '' || more.length > 0 || form === undefined || form === 'duration') return null;
    return { name: at, when };
  }
  // The last sign counts: a name may hold others.
  const place = Math.max(...['+', '＋', '-', '−', '–'].map((sign) => text.lastIndexOf(sign)));
  const name = text.slice(0, Math.max(place, 0)).trim();
  const length = parseDuration(text.slice(place + 1).trim());
  if (name === '' || !length || length.least !== undefined || !UNITS.includes(length.unit)) return null;
  if (!Number.isInteger(length.amount)) return null;
  return { name, length, sign: '+＋'.includes(text[place] ?? '') ? 1 : -1 };
}
