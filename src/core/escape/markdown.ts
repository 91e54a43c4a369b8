/** Line ends, which would end a cell or a heading. */
const LINE_ENDS = /\r\n?|[\n\u2028\u2029]/g;
const CONTROLS = /(?!\t)[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;
/** Signs of Markdown, of tables, and of the mathematics and the references of GitHub and GitLab. */
const SIGNS = /[\\`*~[<&|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

const NAMED: Record<string, string> = { '<': '&lt;', '&': '&amp;', '|': '&#124;', '`': '&#96;' };

/** Invisible, and the end of every name and address. */
const BREAK = '\u200b';

/**
 * Breaks what platforms make links and notifications of after Markdown is read, where no escape counts:
 * `@name`, `#12`, `!12`, and addresses.
 */
export function withoutMentions(text: string): string {
  return text.replace(
    /@(?=[\p{L}\p{N}_])|[#!](?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/giu,
    (sign) => sign + BREAK,
  );
}

function escaped(text: string): string {
  return withoutMentions(text.replace(SIGNS, (sign) => NAMED[sign] ?? `\\${sign}`));
}

/** Code, in which nothing is read, but by a table, which sees `|` and `\`, and by a runner, which sees `##[`. */
function code(text: string): string {
  return /[|\\]|##/.test(text) ? `<code>${escaped(text)}</code>` : `\`${text}\``;
}

/**
 * Words of others in a line of Markdown: a cell of a table, a heading. What stands between two backticks is
 * code, as messages have it; whoever writes a backtick of their own gets no further with it.
 */
export function forMarkdown(text: string): string {
  return text
    .replace(LINE_ENDS, ' ')
    .replace(CONTROLS, '\ufffd')
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : escaped(part)))
    .join('');
}
