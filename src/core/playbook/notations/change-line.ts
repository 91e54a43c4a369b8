import { parseWhen } from '../../when/parse.ts';
import { problem } from '../binder.ts';
import { normaliseText } from '../naming/normalise.ts';
import { parseQuantity } from '../values/quantity.ts';
import { putField, titleColumn, type TextRow } from './rows.ts';

/** A longer line is a sentence. */
const LONGEST = 200;
const ARROW = /→|⇒|➜|->|=>/u;
/** Between a name and its values in words: `from 120 h to 60 h`, `从3.2分提升到4.0分`. */
const FROM = /\bfrom (?=\D{0,3}\d)|[从由](?=\D{0,3}\d)/iu;
const TO =
  /\bto (?=\D{0,3}\d)|(?:下?降|降低|[上提]?升|提高|增加|增长|减少?|[缩压]短|压缩|改善)?[到至为](?=\D{0,3}\d)/iu;
/** A value with a sign of a limit is one to reach. */
const LIMIT = /(?:[≥≤]|[<>]=?)(?= ?[¥$€£]?\d)/u;
/** What ends a name before its value. */
const NAME_ENDS = [/[:：]/u, /\s[—–-]{1,2}\s|——/u, /[\s*_](?=[¥$€£≈约~]?\d)/u];
/** What ends a value before its day: `1.0 % by 30 June`, `7分钟，2026年6月底前`, `52 (by W12)`. */
const BEHIND = /[，,；;（(]|\s(?=(?:by|until|before|no later than|in)\s)/giu;
/** A longer unit, or one with such a word, holds something else than a unit. */
const LONGEST_UNIT = 20;
const NO_UNIT = /[,;。→]|\b(?:by|until|before|from|to|and|in|on|then)\b|[到至前]/iu;
/** A figure behind a label. */
const LABELLED = /[:：][\s*_]{0,6}(?:[<>≥≤=~≈约¥$€£]{1,2}\s?|at (?:least|most) |不[低少高超]于?过?)?\d/u;
/** Around a name or a value: white space and the marks of emphasis and labels. */
const [BEFORE, AFTER] = [/^[\s*_:：]{0,9}/u, /[\s*_:：]{0,9}$/u];

/** A stretch of a line: where it begins and what it says. */
interface Part {
  at: number;
  text: string;
}

/** What a line says of a row that is to change: `Pick errors: 2.4 % → 1.0 % by 30 June`. */
interface Change {
  name: Part;
  from: Part | null;
  to: Part;
  by: Part | null;
}

function partOf(line: string, from: number, end: number): Part {
  const text = line.slice(from, end);
  const lead = BEFORE.exec(text)?.[0].length ?? 0;
  return { at: from + lead, text: text.slice(lead).replace(AFTER, '') };
}

/** A time of the calendar or of the plan. */
function isTime(text: string): boolean {
  const when = parseWhen(normaliseText(text));
  return when !== null && when.type !== 'duration' && when.type !== 'after';
}

/** True for one number with its unit and nothing else; `3月` is a month. */
function isValue({ text }: Part): boolean {
  const unit = parseQuantity(text)?.unit;
  return unit !== undefined && unit.length <= LONGEST_UNIT && !NO_UNIT.test(unit) && !isTime(text);
}

/** A value to reach, and the day behind it; null where more is said. */
function targetFrom(line: string, start: number): Pick<Change, 'to' | 'by'> | null {
  for (const { index, 0: mark } of line.slice(start).matchAll(BEHIND)) {
    const to = partOf(line, start, start + index);
    const isBracket = mark === '(' || mark === '（';
    const end = isBracket ? line.search(/[)）]\s*$/u) : line.length;
    const by = partOf(line, start + index + mark.length, end);
    if (end > 0 && isValue(to) && isTime(by.text)) return { to, by };
  }
  const to = partOf(line, start, line.length);
  return isValue(to) ? { to, by: null } : null;
}

/** The name and the value before an arrow. */
function baselineUpTo(line: string, end: number): Pick<Change, 'name' | 'from'> | null {
  for (const mark of NAME_ENDS) {
    const found = mark.exec(line.slice(0, end));
    if (!found) continue;
    const name = partOf(line, 0, found.index);
    const from = partOf(line, found.index + found[0].length, end);
    if (isValue(from)) return { name, from };
  }
  return null;
}

/** What stands before and behind an arrow, or words that mean one, or a sign of a limit. */
function changeIn(line: string): Change | null {
  const arrow = ARROW.exec(line);
  if (arrow) {
    const before = baselineUpTo(line, arrow.index);
    const behind = before && targetFrom(line, arrow.index + arrow[0].length);
    return before && behind && { ...before, ...behind };
  }
  const from = FROM.exec(line);
  const start = from ? from.index + from[0].length : 0;
  const to = from && TO.exec(line.slice(start));
  if (from && to) {
    const known = partOf(line, start, start + to.index);
    const behind = isValue(known) ? targetFrom(line, start + to.index + to[0].length) : null;
    return behind && { name: partOf(line, 0, from.index), from: known, ...behind };
  }
  const limit = LIMIT.exec(line);
  const name = limit && partOf(line, 0, limit.index);
  const behind = name && !/\d/.test(name.text) ? targetFrom(line, limit.index) : null;
  return name && behind && { name, from: null, ...behind };
}

/** Whether a line that was not understood seems to say such values. */
function seemsChange(line: string): boolean {
  const arrow = ARROW.exec(line);
  const isArrow = arrow !== null && /\d/.test(line.slice(0, arrow.index));
  return isArrow || LABELLED.test(line) || (FROM.test(line) && TO.test(line));
}

/**
 * Reads a line that names a row, where it comes from and where it is to go (`x-change`); one that seems to say so and is
 * not wholly understood is told.
 *
 * @returns true where it was read, so that nothing of it is left
 */
export function putChange(row: TextRow, line: string, start: number): boolean {
  const { binder, list, pointer } = row;
  const columns = list.node['x-change'];
  if (!columns || line.length > LONGEST) return false;
  const change = changeIn(line);
  if (change && /\p{L}/u.test(change.name.text)) {
    const [baseline, target, due] = columns;
    const put = (name: string | undefined, one: Part | null): void => {
      if (name === undefined || !one) return;
      putField(row, name, one.text, { start: start + one.at, end: start + one.at + one.text.length });
    };
    put(titleColumn(list), change.name);
    put(baseline, change.from);
    put(target, change.to);
    put(due, change.by);
    return true;
  }
  if (seemsChange(line)) {
    const range = { start, end: start + line.trimEnd().length };
    problem(binder, 'partly-read', 'change', pointer, range, { found: line.trim() });
  }
  return false;
}
