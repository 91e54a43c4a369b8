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

/** `1 day`, `2 days`. */
export function counted(count: number | string, one: string, many: string): string {
  return `${count} ${String(count) === '1' ? one : many}`;
}

/** A name in a message, with what follows a single one and several. */
const NAME = /\{([\w-]+)(?:\|([^{|}]+)\|([^{|}]+))?\}/g;

/**
 * Fills `{name}` in a message; `{days|day|days}` is the number with the word that follows it. A name without a value
 * stays visible, so that the fault is seen.
 */
export function fill(template: string, params: Params, lang: Lang): string {
  return template.replace(NAME, (whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    const text = inWords(value, lang);
    return one === undefined || many === undefined ? text : counted(text, one, many);
  });
}

/** A message with its names as a page shows it: `{days} days`. */
export function unfilled(template: string): string {
  return template.replace(NAME, (whole, name: string, _, many?: string) =>
    many === undefined ? whole : `{${name}} ${many}`,
  );
}
