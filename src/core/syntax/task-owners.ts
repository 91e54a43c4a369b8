import { looksLikeName, namesPerson } from './people.ts';
import type { Range, TaskOwner } from './types.ts';

// No letter, digit or sign of an address before the `@`; Chinese text may stand right before it.
const AT =
  /(?<![\w.+@/-])@(?:([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)*)(?![\p{L}\p{M}\p{N}_@/-])|"([^"\n\uFFFE\uFFFF@]{1,80})"|“([^“”\n\uFFFE\uFFFF@]{1,80})”)/uy;

/** What stands behind each `@` that names somebody; a sign is found much faster than what may not stand before it. */
function* signs(words: string): Generator<RegExpExecArray> {
  for (let at = words.indexOf('@'); at >= 0;) {
    AT.lastIndex = at;
    const found = AT.exec(words);
    if (found) yield found;
    at = words.indexOf('@', at + (found?.[0].length ?? 1));
  }
}

const LABEL =
  /(?<![\p{L}\p{N}_])(Owner|Assignee|Assigned to|Responsible|负责人|责任人|执行人|经办人|承办人|牵头人)[:：][ \t\uFFFF*]*/giu;
/** Looked for first, since few tasks name their owners in words. */
const MAYBE_LABEL = /(?:owner|assignee|assigned to|responsible|人)[:：]/i;
const VALUE = /[^()（）[\]【】|·。\n@\uFFFE\uFFFF"“]{0,120}/y;
const NEXT_FACT = /[\s,，;；][\p{L}-]+[:：]/u;
const SIGNS = /[📅📆🗓✅🛫⏳⌛➕❌🔁]/u;
const PEOPLE = /[,，;；、/&]| and /g;
const OPENING = /[(（[【][ \t]*$/;

/** Owners, what of the text is theirs, and a name that is an owner only where the document knows it. */
export interface Owners {
  owners: TaskOwner[];
  /** Names with the labels and marks that make them owners. */
  removed: Range[];
  maybe: TaskOwner[];
}

function trimmed(text: string, start: number, end: number): Range {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

/** Several people in one value, each where it stands. */
function people(words: string, { start, end }: Range): Range[] {
  const out: Range[] = [];
  let at = start;
  for (const { 0: separator, index } of words.slice(start, end).matchAll(PEOPLE)) {
    out.push(trimmed(words, at, start + index));
    at = start + index + separator.length;
  }
  return [...out, trimmed(words, at, end)].filter((range) => range.start < range.end);
}

/** Without brackets only what is written as a name is one: the rest of a sentence is not. */
function isName(name: string, sure: boolean): boolean {
  const parts = name.split(' ');
  if (name.length > 40 || parts.length > 4) return false;
  return sure || parts.every((part) => /^[\p{Lu}\p{Script=Han}]/u.test(part));
}

/** `(Owner: Ann)`, `负责人：张三`. */
function labelled(words: string, into: Owners): void {
  if (!MAYBE_LABEL.test(words)) return;
  for (const { 0: whole, 1: label = '', index } of words.matchAll(LABEL)) {
    const start = index + whole.length;
    if (words.charAt(start) === '@') {
      into.removed.push({ start: index, end: start });
      continue;
    }
    const bracketed = OPENING.test(words.slice(Math.max(0, index - 8), index));
    const han = /\p{Script=Han}/u.test(label);
    const glued = /[:：]$/.test(whole);
    if (!bracketed && !han && !glued && !/^\p{Lu}/u.test(label)) continue;
    VALUE.lastIndex = start;
    let value = VALUE.exec(words)?.[0] ?? '';
    for (const stop of [NEXT_FACT, SIGNS]) {
      const at = value.search(stop);
      if (at >= 0) value = value.slice(0, at);
    }
    // Without brackets a Chinese name, or one right behind the colon, ends at a space; a comma goes on with the text.
    const stop = bracketed ? -1 : value.search(han || glued ? /[\s,，;；]/ : /[,，;；]/);
    const range = { start, end: start + (stop < 0 ? value.length : stop) };
    const found = people(words, range);
    if (!found.every(({ start: from, end }) => isName(words.slice(from, end), bracketed || glued))) continue;
    if (found.length === 0) continue;
    for (const { start: from, end } of found) {
      const place = { start: from, end };
      into.owners.push({ name: words.slice(from, end), range: place, nameRange: place, notation: 'text' });
    }
    into.removed.push({ start: index, end: found.at(-1)?.end ?? range.end });
  }
}

const BRACKETED_HEAD = /^[\uFFFF*]{0,3}【([^【】\n:：\uFFFE\uFFFF]{1,40})】[\uFFFF*]{0,3}[:：]?/u;
const HEAD = /^[\uFFFF*]{0,3}(\p{L}[\p{L}\p{M}\p{N} .'’-]{0,39})[\uFFFF*]{0,3}[:：][\uFFFF*]{0,3}/u;
const TAIL = /(?:\s[—–-]{1,2}|——)[ \t\uFFFF]{0,9}([\p{L}][\p{L}\p{M}\p{N} .'’-]{0,39})$/u;

/** A name before the text, `**Ann**: …` or `【店长】…`, or at its end, `… — Ann`. */
function unmarked(words: string, taken: readonly Range[], into: Owners): void {
  const take = (name: string, at: number, whole: Range, sure: boolean): void => {
    const nameRange = { start: at, end: at + name.length };
    if (taken.some((range) => range.start < whole.end && whole.start < range.end)) return;
    const owner: TaskOwner = { name, range: nameRange, nameRange, notation: 'text' };
    if (!sure) {
      into.maybe.push({ ...owner, range: whole });
      return;
    }
    into.owners.push(owner);
    into.removed.push(whole);
  };
  const head = BRACKETED_HEAD.exec(words) ?? HEAD.exec(words);
  const first = (head?.[1] ?? '').trim();
  if (head && first !== '' && head[0].length < words.trimEnd().length)
    take(first, words.indexOf(first), { start: 0, end: head[0].length }, namesPerson(first));
  if (!/\s[—–-]|——/.test(words)) return;
  // What stands behind the name at the end may be facts and other owners.
  let end = words.length;
  const behind = taken.toSorted((a, b) => b.end - a.end);
  for (const range of [...behind, { start: 0, end: 0 }]) {
    while (end > range.end && /[\s,，;；|·\uFFFF]/.test(words.charAt(end - 1))) end -= 1;
    if (range.end < end) break;
    end = Math.min(end, range.start);
  }
  const from = Math.max(0, end - 48);
  const tail = TAIL.exec(words.slice(from, end));
  const last = (tail?.[1] ?? '').trimEnd();
  if (!tail || last === '' || (from === 0 && tail.index === 0)) return;
  const whole = { start: from + tail.index, end };
  take(last, from + tail.index + tail[0].indexOf(last), whole, namesPerson(last) || looksLikeName(last));
}

/**
 * Who does a task, as its words say.
 *
 * @param words its source as `wordsOf` gives it
 * @param facts where facts stand, in order
 */
export function readOwners(words: string, facts: readonly Range[]): Owners {
  const found: Owners = { owners: [], removed: [], maybe: [] };
  let next = 0;
  for (const { 0: whole, 1: word, 2: quoted = '', 3: curved = '', index } of signs(words)) {
    // Facts and owners come in the order of the text.
    while (next < facts.length && (facts[next]?.end ?? 0) <= index) next += 1;
    if ((facts[next]?.start ?? Infinity) <= index) continue;
    const range = { start: index, end: index + whole.length };
    const name = word ?? (quoted || curved).trim();
    if (name === '') continue;
    const nameRange =
      word === undefined ? trimmed(words, index + 2, range.end - 1) : { ...range, start: index + 1 };
    found.owners.push({ name, range, nameRange, notation: word === undefined ? 'quoted' : 'sign' });
    found.removed.push(range);
  }
  labelled(words, found);
  unmarked(words, [...facts, ...found.removed], found);
  found.owners.sort((a, b) => a.range.start - b.range.start);
  return found;
}
