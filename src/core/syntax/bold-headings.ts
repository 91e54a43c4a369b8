/** A line of bold text alone that may head what follows: no sentence, no label and none that ends with a colon. */
const BOLD_LINE = /^(?:\*\*|__)(?=\S)([^\n*_:：]{1,80})(?:\*\*|__)[ \t]*$/;
const BOLD_LINES = new RegExp(BOLD_LINE.source, 'gm');
const SENTENCE = /[.。!！?？;；,，]$/;
/** A heading of Markdown below the title. */
const SUB_HEADING = /^ {0,3}#{2,6}[ \t]|\S\n-{3,}[ \t]{0,9}$/m;

/** True for a paragraph that is one bold line and may be a heading. */
export function isBoldLine(source: string): boolean {
  const text = BOLD_LINE.exec(source)?.[1] ?? '';
  return text !== '' && !SENTENCE.test(text);
}

/**
 * Up to where the bold lines of a body are its headings, as in what is pasted from a word processor: two at least stand
 * before the first heading of Markdown below the title, or there is none. 0 where they are none.
 */
export function boldHeadingsEnd(body: string): number {
  const end = SUB_HEADING.exec(body)?.index ?? body.length;
  const lines = [...body.slice(0, end).matchAll(BOLD_LINES)].filter(([line]) => isBoldLine(line));
  return lines.length > 1 ? end : 0;
}
