import { memoizeWeak } from '../memoize.ts';
import { inlineDestinations } from './inline-text.ts';
import type { Range, Syntax } from './types.ts';

/** Where a link leads: its address without `<` and `>`, and its place. */
export interface Destination {
  text: string;
  range: Range;
}

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:[ \t]*(<[^<>]*>|\S+)/;

/**
 * Destinations of the links of a body, those of reference definitions too; what is code is none. A link
 * stands on one line. Read when it is first asked for: most documents never are.
 */
export const destinationsOf = memoizeWeak(({ text, frontMatter }: Syntax): readonly Destination[] => {
  const found: Range[] = [];
  let fence: string | null = null;
  let start = frontMatter?.range.end ?? 0;
  for (const line of text.slice(start).split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (mark && fence === null) fence = mark;
    else if (mark?.startsWith(fence ?? '')) fence = null;
    else if (fence === null) {
      const definition = DEFINITION.exec(line);
      const address = definition?.[1];
      const at = definition && address ? start + definition[0].length - address.length : 0;
      if (address) found.push({ start: at, end: at + address.length });
      else for (const one of inlineDestinations(line, start)) found.push(one);
    }
    start += line.length + 1;
  }
  return found.map(({ start: from, end: to }) => {
    const bracket = text.charAt(from) === '<' ? 1 : 0;
    const range = { start: from + bracket, end: to - bracket };
    return { text: text.slice(range.start, range.end), range };
  });
});

/** A text as links leave it, `after [Pilot](pilot.md)`, with where each of its characters stands. */
export function withoutLinks(source: string): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  const take = (from: number, to: number): void => {
    text += source.slice(from, to);
    for (let at = from; at < to; at += 1) places.push(at);
  };
  let next = 0;
  for (const { 0: link, 1: label = '', index } of source.matchAll(
    /\[([^\][\n]{1,200})\]\([^()\s]{0,500}\)/g,
  )) {
    take(next, index);
    take(index + 1, index + 1 + label.length);
    next = index + link.length;
  }
  take(next, source.length);
  return { text, places };
}
