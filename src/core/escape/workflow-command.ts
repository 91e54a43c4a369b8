import { withoutControlsInLines } from './controls.ts';

/**
 * Runners of continuous integration take commands from what a step prints: a line that begins with `::`
 * (GitHub), and `##[…]`, `##vso[…]` or `##teamcity[…]` anywhere in one (GitHub still, Azure, TeamCity).
 *
 * @param spell how the format writes a character that must not stand for itself
 * @returns the text, in which every such sign has lost its first character to the spelling
 */
export function withoutCommands(text: string, spell: (character: string) => string): string {
  return text
    .replace(/^([^\S\r\n\u2028\u2029]*):(?=:|$)/gm, (_, blanks: string) => blanks + spell(':'))
    .replace(/#(?=#\w*\[)/g, spell);
}

/** A message of one of GitHub's commands, as the runner reads it. */
export function commandMessage(text: string): string {
  return withoutControlsInLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A value of one of GitHub's commands. */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
