/** Every character but letters, digits and blanks, as CSS escapes it; the blank ends the number. */
const SIGNS = /[^\p{L}\p{N} ]/gu;

/** Words of others as a string of a style sheet, with its quotes; no sign is left that ends it or the sheet. */
export function forCss(text: string): string {
  return `"${text.replace(SIGNS, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
