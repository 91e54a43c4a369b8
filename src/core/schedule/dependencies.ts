import { parseWhen } from '../when/parse.ts';
import type { After } from '../when/types.ts';

/** One row that a list of dependencies names, as written and where. */
export interface WrittenDependency {
  after: After;
  text: string;
  /** Offset in the whole text. */
  start: number;
}

/**
 * What an `after` cell or fact names: rows, each with an optional lag.
 * @param names names of rows as written; one may hold a comma, or end like a dependency (`售后`)
 */
export function dependenciesIn(source: string, names: ReadonlySet<string>): WrittenDependency[] {
  const parts = names.has(source) ? [source] : source.split(/[,，、;；]/);
  let at = 0;
  return parts.flatMap((part) => {
    const start = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    const text = part.trim();
    if (text === '') return [];
    const own = names.has(text) ? null : parseWhen(text);
    const after = own?.type === 'after' ? own : parseWhen(`after ${text}`);
    return after?.type === 'after' ? [{ after, text, start }] : [];
  });
}
