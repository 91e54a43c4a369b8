import { memoizeTexts } from '../../memoize.ts';
import { labelKey } from './labels.ts';

/** Invisible characters, and pictures that stand before or behind a heading. */
const INVISIBLE = /\u00AD|[\u200B-\u200F]|\u2060|\uFE0E|\uFE0F|\uFEFF/gu;
const PICTURES = /[\p{Extended_Pictographic}\u20E3☐☑☒✓✔✗✘]/gu;

/** Numbers that stand before a heading: `2.1`, `（二）`, `第一章`, `IV.`, `①`, `A.`, `Step 1:`. */
const NUMBERS = [
  /^\d{1,4}(?:\.\d{1,4}){0,9}(?:[.)、:：](?!\d)|(?=\s))\s*/u,
  /^[（(]\s*(?:\d{1,4}|[一二三四五六七八九十百]{1,4})\s*[)）]\s*/u,
  /^第\s*(?:\d{1,4}|[一二三四五六七八九十百]{1,4})\s*[章节篇]\s*[:：、.]?\s*/u,
  /^[一二三四五六七八九十百]{1,4}\s*[、.)）:：]\s*/u,
  /^[IVX]{1,6}[.)]\s+/u,
  /^[A-Z][.)]\s+/u,
  /^[①-⑳⑴-⒇❶-❿]\s*/u,
  /^(?:step|section|part|chapter|appendix)\s+\d{1,3}\s*[:：.)—–-]\s*/iu,
  /^步骤\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[:：、.]\s*/u,
];

/** A gloss or state in brackets at the end, an anchor, a colon. */
const ANCHOR = /\{#[^{}]*\}\s*$/u;
const GLOSS = /[（([【]([^（）()[\]【】]*)[)）\]】]\s*$/u;
const COLON = /[:：]\s*$/u;

/** A longer text is no heading or name, and is only compared as a whole. */
const LONGEST = 200;

/** Words before a noun that change nothing of what it names. */
const BEFORE_LATIN =
  /^(?:our|the|key|main|overall|project|proposed|detailed|high-level|general|standard)\s+/iu;
const BEFORE_HAN = /^(?:总体|整体|主要|关键|详细|项目|总|各|本|我们的)/u;

/** What a heading says, without the number before it and what is no word. */
export function withoutNumber(text: string): string {
  let bare = text.replace(INVISIBLE, '').replace(PICTURES, '').trim();
  for (const number of NUMBERS) {
    const rest = bare.replace(number, '');
    if (rest !== bare && rest !== '') {
      bare = rest.trim();
      break;
    }
  }
  return bare.replace(ANCHOR, '').replace(COLON, '').trim();
}

/** ASCII, and Chinese characters that have one form. */
const ONE_FORM = /^[\x20-\x7e\u4e00-\u9fff]*$/;
/** What may be a word in the plural, or stand for `and`. */
const MAY_CHANGE = /[a-z]{3}s|&/i;

/** `Roles & Responsibilities` and `role and responsibility` give one key: words are compared in the singular. */
export const stemKey = memoizeTexts((text): string => {
  if (ONE_FORM.test(text) && !MAY_CHANGE.test(text)) return labelKey(text);
  const singular = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[a-z]{4,}/g, (word) =>
      word.endsWith('ies')
        ? `${word.slice(0, -3)}y`
        : word.endsWith('s') && !/(?:ss|us|is)$/.test(word)
          ? word.slice(0, -1)
          : word,
    );
  return labelKey(singular);
});

function keysOf(texts: string[]): string[] {
  const different = [...new Set(texts)].filter((text) => text !== '');
  return [...new Set(different.flatMap((text) => [labelKey(text), stemKey(text)]))];
}

/** A text without its gloss in brackets, and the gloss. */
export function glossOf(text: string): { bare: string; gloss: string } {
  const found = GLOSS.exec(text);
  const bare = found ? text.slice(0, found.index).trim() : text;
  return bare === '' ? { bare: text, gloss: '' } : { bare, gloss: found?.[1]?.trim() ?? '' };
}

/** The texts under which a heading or the name of a column may be known, the nearest one first. */
function spellings(text: string): string[] {
  const bare = withoutNumber(text);
  const { bare: withoutGloss, gloss } = glossOf(bare);
  const sides = withoutGloss.split(/[|｜]/u).map((side) => side.trim());
  const plain = sides.map((side) =>
    side.replace(BEFORE_LATIN, '').replace(BEFORE_HAN, '').replace(COLON, ''),
  );
  return [text, bare, withoutGloss, ...sides, gloss, ...plain];
}

/** Keys of a heading or the name of a column, to be looked up among those of labels, the nearest one first. */
export const labelForms = memoizeTexts((text): readonly string[] =>
  text.length > LONGEST ? [labelKey(text)] : keysOf(spellings(text)),
);

/**
 * Keys of what stands at the end of a heading, longest first, then of what stands at its beginning: `1.8
 * Release schedule key dates` speaks of key dates, `详细实施计划` of 实施计划. They are no more than a hint.
 */
export const partForms = memoizeTexts((text): { ends: readonly string[]; beginnings: readonly string[] } => {
  if (text.length > LONGEST) return { ends: [], beginnings: [] };
  const { bare } = glossOf(withoutNumber(text));
  const words = bare.split(/[\s/]+|(?<=\p{Script=Han})(?=[a-z])/iu).filter((word) => word !== '');
  const lengths = Array.from(
    { length: Math.max(Math.min(words.length - 1, 5), 0) },
    (_, index) => Math.min(words.length - 1, 5) - index,
  );
  const han = /\p{Script=Han}{1,9}$/u.exec(bare)?.[0] ?? '';
  const hanEnds = Array.from({ length: Math.max(Math.min(han.length - 1, 8) - 1, 0) }, (_, index) =>
    han.slice(index - Math.min(han.length - 1, 8)),
  );
  return {
    ends: keysOf([...lengths.map((length) => words.slice(-length).join(' ')), ...hanEnds]),
    beginnings: keysOf(lengths.map((length) => words.slice(0, length).join(' '))),
  };
});
