import { lastOf, replacedSpan, type LineText } from './line-text.ts';
import type { CursorContext } from './cursor-context.ts';

const TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX✓✔√~/>-]\]/;
const SEPARATOR = /[,，、;；]/;

/** Keys that are offered where the document is Chinese. */
export const CHINESE_KEYS: ReadonlyMap<string, string> = new Map([
  ['截止', 'due'],
  ['开始', 'start'],
  ['完成', 'done'],
]);

/** The value of a fact, bare or in quotes; of several rows that `after` names, the last. */
function factValue(line: LineText): CursorContext | null {
  const [, written = '', quote = '', inner = ''] =
    /(?:^|\s)([a-z]+|截止|开始|完成)[:：](?:(["“])([^"”]*)|[^\s"“]*)$/.exec(line.before) ?? [];
  if (written === '') return null;
  const key = CHINESE_KEYS.get(written) ?? written;
  const bare = quote === '' ? (/[:：]([^:：]*)$/.exec(line.before)?.[1] ?? '') : '';
  const typed = quote === '' ? bare : inner;
  const isPart = key === 'after' && SEPARATOR.test(typed);
  const common = { type: 'fact-value', key, inList: key === 'after' } as const;
  if (isPart) {
    const rest = quote === '' ? /^[^\s"“”,，、;；]*/ : /^[^"”,，、;；]*/;
    const quoting = quote === '' ? 'fact-part' : 'quoted';
    return { ...common, quoting, quoted: false, ...replacedSpan(line, lastOf(typed, SEPARATOR), rest) };
  }
  const rest = quote === '' ? /^[^\s"“”，。；、！？）】」]*/ : /^[^"”]*["”]/;
  return { ...common, quoting: 'fact', quoted: quote !== '', ...replacedSpan(line, quote + typed, rest) };
}

/** An owner, a fact or its value in a task. */
export function inTask(line: LineText, typedSpace: boolean): CursorContext | null {
  if (!TASK.test(line.before)) return null;
  const owner = /(?:^|[\s\u3400-\u9fff])@([\p{L}\p{N}_.-]*)$/u.exec(line.before);
  if (owner) {
    const name = { quoting: 'owner', quoted: false, inList: false } as const;
    return { type: 'owner', ...name, ...replacedSpan(line, owner[1] ?? '', /^[\p{L}\p{N}_.-]*/u) };
  }
  const value = factValue(line);
  if (value) return value;
  const word = /\s([a-z]*)$/.exec(line.before);
  if (!word || typedSpace) return null;
  return { type: 'fact', ...replacedSpan(line, word[1] ?? '', /^[a-z]*[:：]?/) };
}
