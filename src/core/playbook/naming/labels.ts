import { memoizeTexts } from '../../memoize.ts';
import type { Bilingual, Lang } from '../types.ts';

/** Spellings of a property beside its titles (`x-labels`), or of a value, whose first ones are its titles. */
export interface Labels {
  en?: string[];
  zh?: string[];
}

const NUMBERING = /^(?:第?[0-9一二三四五六七八九十]+[、.)]|阶段[0-9一二三四五六七八九十]+[:：])\s*/;
const IGNORED = /[\s\p{P}\p{S}]+/gu;

/**
 * The form in which headings, column names and enumerated values are compared: no case, width,
 * numbering (`1.`, `一、`), punctuation or white space. `Short-term wins` gives `shorttermwins`.
 */
export const labelKey = memoizeTexts((text): string => {
  const flat = text.normalize('NFKC').trim().toLowerCase();
  const bare = flat.replace(NUMBERING, '').replace(IGNORED, '');
  return bare || flat;
});

/** The first label in the reader's language, else the fallback. */
export function displayLabel(labels: Labels | undefined, lang: Lang, fallback: string): string {
  return labels?.[lang]?.[0] ?? labels?.en?.[0] ?? fallback;
}

/** The first label in each language, else the fallback. */
export function bilingual(labels: Labels | undefined, fallback: string): Bilingual {
  return { en: displayLabel(labels, 'en', fallback), zh: displayLabel(labels, 'zh', fallback) };
}

/** `snake_case` and `camelCase` as kebab-case. */
export function kebab(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase();
}

/** What a schema calls a property: `title` in English, `x-zh.title` in Chinese. */
export interface Titled {
  title?: string;
  'x-zh'?: { title?: string };
  'x-labels'?: Labels;
}

/** The title in the reader's language, else the English one, else the fallback. */
export function titleOf(node: Titled | undefined, lang: Lang, fallback: string): string {
  return (lang === 'zh' ? node?.['x-zh']?.title : undefined) ?? node?.title ?? fallback;
}

/** The title in each language, else the fallback. */
export function titlesOf(node: Titled | undefined, fallback: string): Bilingual {
  return { en: titleOf(node, 'en', fallback), zh: titleOf(node, 'zh', fallback) };
}

/** Everything that a property may be called: its name, its titles, its further spellings. */
export function spellingsOf(name: string, node: Titled): string[] {
  const { title, 'x-zh': zh, 'x-labels': further } = node;
  return [name, title, ...(further?.en ?? []), zh?.title, ...(further?.zh ?? [])].filter(
    (label) => label !== undefined,
  );
}
