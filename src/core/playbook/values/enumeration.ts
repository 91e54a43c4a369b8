import { bad, value, type CellValue } from './cell-value.ts';
import { displayLabel, labelKey } from '../naming/labels.ts';
import { normaliseText } from '../naming/normalise.ts';
import type { Property } from '../schema.ts';
import type { Bilingual } from '../types.ts';

/** What a sign alone says, where an enumeration has one of these values; the first that it has. */
const SIGNS: readonly [RegExp, readonly string[]][] = [
  [/^(?:[✅✔✓√☑💯]|100 ?%)$/u, ['done', 'go', 'approved', 'pass']],
  [/^🟢$/u, ['go', 'pass']],
  [/^🟡$/u, ['conditional', 'partial']],
  [/^(?:🔴|[❌✗✘×✖⛔])$/u, ['no-go', 'fail']],
  [/^[🔄🚧▶]$/u, ['in-progress']],
  [/^⏳$/u, ['pending']],
  [/^(?:[⬜☐🔲○⚪⏳]|0 ?%)$/u, ['planned', 'pending']],
  [/^🚫$/u, ['cancelled']],
];
/** Characters of the longest of them, `100 %`. */
const LONGEST_SIGN = 5;
/** Variants of signs, which are none of their own. */
const VARIANT = /[\u{FE0E}\u{FE0F}\u{200D}]/gu;
/** Signs before and after a word. */
const BEFORE = /^[\p{So}\p{Sk}√×✓✔✗✘•·\-–—*[\] ]+/u;
const SIGN = /^[\p{So}\p{Sk}√×✓✔✗✘ ]$/u;
/** A day or a share of a hundred beside the word. */
const FACT = /\d{4}(?:-\d{1,2}-\d{1,2}|[./]\d{1,2}[./]\d{1,2}|年\d{1,2}月\d{1,2}日)|\b\d{1,3} ?%/g;

/** The values of an enumeration as their reader writes them. */
export function choicesOf({ node }: Property): Bilingual[] {
  const labels = node['x-values'] ?? node.items?.['x-values'];
  return (node.enum ?? node.items?.enum ?? []).map((one) => ({
    en: one,
    zh: displayLabel(labels?.[one], 'zh', one),
  }));
}

function withoutSigns(text: string): string {
  const characters = [...text.replace(BEFORE, '')];
  while (SIGN.test(characters.at(-1) ?? '')) characters.pop();
  return characters.join('');
}

function ofSign(text: string, values: ReadonlyMap<string, string>): string | undefined {
  if (text.length > LONGEST_SIGN) return undefined;
  const named = SIGNS.find(([sign]) => sign.test(text))?.[1];
  if (!named) return undefined;
  const own = new Set(values.values());
  return named.find((one) => own.has(one));
}

/**
 * The value of an enumeration that a text means: its word in any case, with signs (`🟢 Go`, `✅ 已完成`), a day
 * or a share (`Done 2026-02-19`, `In progress 60 %`) or a remark in brackets beside it, or a sign alone where that is
 * certain. Nothing where a remark is itself another value.
 */
export function valueIn(text: string, values: ReadonlyMap<string, string>): string | undefined {
  const flat = normaliseText(text).replace(VARIANT, '');
  const whole = values.get(labelKey(flat));
  if (whole !== undefined) return whole;
  const sign = ofSign(flat, values);
  if (sign !== undefined) return sign;
  const bare = withoutSigns(flat.replace(FACT, ' ')).trim();
  const found = values.get(labelKey(bare));
  if (found !== undefined || bare === '')
    return bare === '' ? ofSign(flat.replace(FACT, '').trim(), values) : found;
  const [, word = '', remark = ''] = /^([^()]{1,80}?) ?\(([^()]{0,80})\)$/.exec(bare) ?? [];
  const inWord = values.get(labelKey(withoutSigns(word)));
  const inRemark = values.get(labelKey(remark));
  if (inRemark !== undefined && inRemark !== inWord) return undefined;
  return inWord ?? beforeQuestion(bare, values);
}

/** The question that a form puts behind a word: `Awareness Do they know why?`. */
const ASKED = /^(\S{1,80}) [^?]{1,200}\?$/;

/** A word with the question behind it that a form asks about it. */
function beforeQuestion(text: string, values: ReadonlyMap<string, string>): string | undefined {
  const [, word] = ASKED.exec(text) ?? [];
  return word === undefined ? undefined : values.get(labelKey(word));
}

/** The one value of which a longer text holds a certain word (`x-inside`): `Email from the CEO` is mail. */
function insideOf(text: string, { node }: Property): string | undefined {
  const flat = ` ${normaliseText(text).toLowerCase().replace(/[-_]/g, ' ')} `;
  const labels = node['x-values'] ?? node.items?.['x-values'] ?? {};
  const found = Object.entries(labels).flatMap(([one, { 'x-inside': words = [] }]) =>
    words.some((word) => flat.includes(/^[\x20-\x7e]+$/.test(word) ? ` ${word} ` : word)) ? one : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Reads one value of an enumeration; a word of the author's own is kept where the schema allows one (`x-own`). */
export function readEnum(text: string, property: Property): CellValue {
  const found = property.values && valueIn(text, property.values);
  if (found !== null && found !== undefined) return value(found);
  if (!property.own) return bad('enum', text, { allowed: choicesOf(property) });
  const inside = insideOf(text, property);
  if (inside !== undefined || text.startsWith('x-')) return value(inside ?? text);
  return value(text, [{ rule: 'own-value', message: 'default', params: { found: text } }]);
}

/** `/`, `+`, `&`, `and`: what joins values of which none has it in its name. */
const JOINTS = / ?[/+|] ?| & | and | or | plus |以及|[和及或]/;

/** The items of a list of enumerated values, where one that is no value may be several joined by other signs. */
export function itemsOf(parts: readonly string[], { values, own }: Property): string[] {
  if (!values || !own) return [...parts];
  return parts.flatMap((part) => {
    if (values.has(labelKey(part)) || part.startsWith('x-')) return part;
    return part
      .split(JOINTS)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  });
}
