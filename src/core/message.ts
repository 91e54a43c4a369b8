import type { Lang } from './playbook/types.ts';

/** A word in both languages. */
export interface Bilingual {
  en: string;
  zh: string;
}

/** What can stand in a message. */
export type Said = string | number | Bilingual;

/** What fills a message: texts of the document, figures, words of ours, and lists of them. */
export type Params = Record<string, Said | readonly Said[]>;

/** A value, or a list of them, as a reader of the language writes it. */
export function inWords(value: Said | readonly Said[], lang: Lang): string {
  if (Array.isArray(value)) return value.map((one) => inWords(one, lang)).join(lang === 'zh' ? '、' : ', ');
  return typeof value === 'object' ? (value as Bilingual)[lang] : String(value);
}

/** A label with what it is the label of. */
export function labelled(label: string, text: string, lang: Lang): string {
  return `${label}${lang === 'zh' ? '：' : ': '}${text}`;
}

/** Fills `{name}` in a message. A name without a value stays visible, so that the fault is seen. */
export function fill(template: string, params: Params, lang: Lang): string {
  return template.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : inWords(value, lang);
  });
}
