/**
 * What a terminal obeys or does not show as it stands: control characters, marks that turn the direction of
 * writing, halves of characters. Tabs are harmless, and documents have them.
 */
const ALL = /(?!\t)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;
const BUT_LINE_ENDS = /(?!\t|\r?\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;

const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A character as JSON may write it. */
export function spelled(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Control characters as JSON writes them; line ends are such, so that a line stays one. */
export function withoutControls(text: string): string {
  return text.replace(ALL, spelled);
}

/** The same for a text of several lines, which stay several. */
export function withoutControlsInLines(text: string): string {
  return text.replace(BUT_LINE_ENDS, spelled);
}
