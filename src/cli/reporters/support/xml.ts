import { markupCharacters, reference } from '../../../core/escape/markup.ts';

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Line ends and tabs are written as numbers, which survive the normalisation of attributes. */
function entity(character: string): string {
  return NAMED[character] ?? reference(character);
}

/** Text for XML 1.0. */
export function xmlText(text: string): string {
  return markupCharacters(text).replace(/[&<>"\r]/g, entity);
}

/** ` name="value"` for each. */
export function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replace(/[\t\n]/g, entity)}"`)
    .join('');
}
