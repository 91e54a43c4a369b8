import { memoizeTexts } from '../memoize.ts';
import { labelKey } from '../playbook/naming/labels.ts';
import type { Playbook } from '../playbook/types.ts';
import { parseWhen } from '../when/parse.ts';

/** Folders that hold what was there before, whatever it is. */
const KEPT = /^(?:archived?|history|old|previous|归档|存档|历史|往期)$/i;

const WORDS = /[^\s\p{P}\p{S}]+/gu;

/** A text from its first letter or digit to its last. */
function bareOf(text: string): string {
  const words = [...text.matchAll(WORDS)];
  const last = words.at(-1);
  return last ? text.slice(words[0]?.index, last.index + last[0].length) : '';
}

/** True for a day, a week, a month, a quarter or a year; a length or what is counted from something is no day. */
function isDay(text: string): boolean {
  const bare = bareOf(text);
  const when = parseWhen(bare.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  if (when === null) return false;
  return when.type === 'relative'
    ? when.of === undefined
    : when.type === 'absolute' || when.type === 'yearless' || when.type === 'numeric';
}

/** Letters and digits that make words; scripts without spaces between words may be parted anywhere. */
const LATIN = /[A-Za-z\d]/;

/** False within a word. */
function isBoundary(text: string, at: number): boolean {
  return !(LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at] ?? ''));
}

/** Longest text that is looked at for a day. */
const LONGEST_DAY = 40;

/** A text without the day that it begins or ends with, in the form in which names are compared. */
const withoutDay = memoizeTexts((text: string): string => {
  const flat = text.normalize('NFKC').replaceAll('_', '-');
  const cuts = Array.from({ length: flat.length }, (_, at) => at).filter((at) => isBoundary(flat, at));
  const from = cuts.find((at) => flat.length - at <= LONGEST_DAY && isDay(flat.slice(at)));
  const rest = from === undefined ? flat : flat.slice(0, from);
  const to = cuts.findLast((at) => at < rest.length && at <= LONGEST_DAY && isDay(rest.slice(0, at)));
  const left = to === undefined ? rest : rest.slice(to);
  return bareOf(left) === '' ? '' : labelKey(left);
});

/**
 * The same for the dated copies of one document: `kpi-2026-03.md` and `kpi-2026-04.md`, or `2026-w10/kpi.md` and
 * `2026-w11/kpi.md`, with one title but for the day. Where place and title do not both say so, documents are others:
 * the logs of two teams may have one title, and a folder of reports may hold several things.
 */
export function copyKey({ path, title }: Pick<Playbook, 'path' | 'title'>): string {
  const places = path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .filter((folder) => !KEPT.test(folder))
    .map(withoutDay)
    .filter((folder) => folder !== '');
  return JSON.stringify([places, withoutDay(title)]);
}
