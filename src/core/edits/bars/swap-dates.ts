import type { Playbook, TextEdit } from '../../playbook/types.ts';
import type { Range } from '../../syntax/types.ts';
import { parseWhen } from '../../when/parse.ts';
import { MOST } from '../../when/text.ts';

/** Where a date stands: in a cell, a key, a line or a fact of a task; null where that cannot be told. */
function placeOf({ origins, syntax }: Playbook<any>, pointer: string): Range | null {
  const [, task, key] = /^\/tasks\/(\d+)\/([a-z]+)$/.exec(pointer) ?? [];
  if (task !== undefined)
    return syntax.tasks[Number(task)]?.facts.find((fact) => fact.key === key)?.valueRange ?? null;
  const origin = origins.get(pointer);
  return origin && ['cell', 'yaml', 'text'].includes(origin.type) ? origin.range : null;
}

/** Edits that put each of two dates in the place of the other, as they are written; none where one cannot be. */
export function swapped(playbook: Playbook<any>, one: string, other: string): TextEdit[] {
  const { text } = playbook.syntax;
  const [a, b] = [placeOf(playbook, one), placeOf(playbook, other)];
  if (!a || !b || (a.start < b.end && b.start < a.end)) return [];
  return [
    { range: a, text: text.slice(b.start, b.end) },
    { range: b, text: text.slice(a.start, a.end) },
  ];
}

/** What stands between the two ends of a stretch of time. */
const JOINT = /\s*(?:\.\.|[–—~～至到]|\bto\b|-)\s*/g;

/**
 * Edits that swap the two ends of a stretch that is written in one place; none where it has no two ends.
 * @param isSpan whether a text is a stretch that ends after it begins
 */
export function swappedSpan(
  playbook: Playbook<any>,
  pointer: string,
  isSpan: (text: string) => boolean,
): TextEdit[] {
  const range = placeOf(playbook, pointer);
  if (!range || range.end - range.start > MOST) return [];
  const source = playbook.syntax.text.slice(range.start, range.end);
  const [, quote = '', inner = source] = /^(["']?)(.*)\1$/s.exec(source) ?? [];
  for (const { 0: joint, index } of inner.matchAll(JOINT)) {
    const [from, to] = [inner.slice(0, index), inner.slice(index + joint.length)];
    const text = to + joint + from;
    if (parseWhen(from) && parseWhen(to) && parseWhen(text) && isSpan(text))
      return [{ range, text: quote + text + quote }];
  }
  // `第8-5周`
  const numbers = inner.replace(/(\d+)(\s*[-–—~～至到]\s*)(\d+)/, '$3$2$1');
  return numbers !== inner && isSpan(numbers) ? [{ range, text: quote + numbers + quote }] : [];
}
