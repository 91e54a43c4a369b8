import type { Lang, Params, MessageValue } from './playbook/types.ts';

/** A value, or a list of them, as a reader of the language writes it. */
export function inWords(value: MessageValue | readonly MessageValue[], lang: Lang): string {
  if (Array.isArray(value)) return value.map((one) => inWords(one, lang)).join(lang === 'zh' ? '、' : ', ');
  return typeof value === 'object' ? (value as { en: string; zh: string })[lang] : String(value);
}

/** A label with what it is the label of. */
export function labelled(label: string, text: string, lang: Lang): string {
  return `${label}${lang === 'zh' ? '：' : ': '}${text}`;
}

/** A share in per cent as both languages write it, the sign close to the number. */
export function percentage(value: number): string {
  return `${value}%`;
}

/** Fills `{name}` in a message. A name without a value stays visible, so that the fault is seen. */
export function fill(template: string, params: Params, lang: Lang): string {
  return template.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : inWords(value, lang);
  });
}
