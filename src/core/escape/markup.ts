import { withoutCommands } from './workflow-command.ts';

/** A character by its number. */
export function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Control characters, which XML 1.0 cannot hold in any spelling and HTML must not, become U+FFFD. */
export function markupCharacters(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

/** What turns the direction of writing, and line ends that are seen by some readers only. */
const CONTROLS = /\r(?!\n)|[\u2028\u2029\p{Bidi_Control}]/gu;

/**
 * HTML, SVG, XML or Markdown that is written already, its signs escaped: it means the same, and no character
 * is left in it that a terminal or a runner obeys. Style sheets have none of them.
 */
export function finishedMarkup(markup: string): string {
  return withoutCommands(markupCharacters(markup).replace(CONTROLS, reference), reference);
}
