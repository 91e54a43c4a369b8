import { parseWhen } from '../../when/parse.ts';
import { mayBeTime } from '../../when/text.ts';
import { normaliseText } from '../naming/normalise.ts';
import { readLabelled } from './labelled.ts';
import { withoutMarks } from './rows.ts';

/** Text and place of the parts of an item between arrows, or before and after the first colon or dash. */
export function partsOf(source: string, start: number, most: number): { text: string; start: number }[] {
  if (most < 2) return [{ text: source, start }];
  const arrow = /→|->|=>/g;
  const parts = splitAt(source, start, arrow);
  if (parts.length > 1) return parts;
  const labelled = readLabelled(source, start);
  if (labelled) {
    return [
      { text: labelled.label, start: labelled.labelRange.start },
      { text: labelled.value, start: labelled.valueRange.start },
    ];
  }
  const [head, ...rest] = splitAt(source, start, /(?<=\s)[—–-]{1,2}(?=\s)|——/g);
  const second = rest[0];
  if (!head || !second) return [{ text: source, start }];
  return [head, { text: source.slice(second.start - start), start: second.start }];
}

function splitAt(source: string, start: number, separator: RegExp): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let at = 0;
  for (const match of source.matchAll(separator)) {
    parts.push({ text: source.slice(at, match.index), start: start + at });
    at = match.index + match[0].length;
  }
  return [...parts, { text: source.slice(at), start: start + at }];
}

/** The time with which a dated item begins, and what stands behind it: `July 12th (Weds): alpha.1`. */
export function datedItem(
  source: string,
  start: number,
): { time: { text: string; start: number }; rest: string; at: number } | null {
  const separators = [/[:：]\s+/g, /(?<=\s)[—–-](?=\s)/g, /[:：]/g, /[)）]\s+/g, /\s+/g];
  for (const separator of separators) {
    const ends = [...source.slice(0, 60).matchAll(separator)].slice(0, 8);
    for (const end of separator.source === '\\s+' ? ends.toReversed() : ends) {
      const kept = /[)）]/.test(end[0]) ? 1 : 0;
      const time = source.slice(0, end.index + kept);
      const rest = source.slice(end.index + end[0].length).trim();
      if (!mayBeTime(time)) continue;
      const when = parseWhen(normaliseText(withoutMarks(time)));
      if (rest === '' || !when || when.type === 'duration' || when.type === 'after') continue;
      return { time: { text: withoutMarks(time), start }, rest, at: start + source.indexOf(rest, end.index) };
    }
  }
  return null;
}
