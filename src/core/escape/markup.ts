import { withoutCommands } from './workflow-command.ts';

/** A character by its number. */
export function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Control characters, which XML 1.0 cannot hold in any spelling and HTML must not, become U+FFFD. */
export function markupCharacters(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

/**
 * HTML, SVG or XML that is written already, its tags escaped: no character is left in it that a terminal or
 * a runner obeys. Style sheets have none of them.
 */
export function finishedMarkup(markup: string): string {
  return withoutCommands(markupCharacters(markup).replace(/\r(?!\n)/g, reference), reference);
}
