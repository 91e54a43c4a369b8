const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Line ends and tabs are written as numbers, which survive the normalisation of attributes. */
function entity(character: string): string {
  return NAMED[character] ?? `&#${character.codePointAt(0)};`;
}

/** Text for XML 1.0. Control characters, which it cannot hold in any spelling, become U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"\r]/g, entity);
}

/** ` name="value"` for each. */
export function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replace(/[\t\n]/g, entity)}"`)
    .join('');
}
