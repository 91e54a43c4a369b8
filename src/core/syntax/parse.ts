import { readBody } from './body.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Syntax } from './types.ts';

/**
 * Reads a Markdown text into plain structures with positions.
 *
 * @param text the whole document; positions are UTF-16 offsets into it.
 * @returns always a syntax; what is wrong is in `problems`.
 */
export function parseSyntax(text: string): Syntax {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { frontMatter, bodyStart, problems } = readFrontMatter(text, bom);
  const firstBreak = text.indexOf('\n');
  return {
    text,
    bom,
    eol: firstBreak > 0 && text[firstBreak - 1] === '\r' ? '\r\n' : '\n',
    frontMatter,
    ...readBody(text, bodyStart),
    problems,
  };
}
