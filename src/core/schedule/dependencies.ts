import { slug } from '../playbook/naming/normalise.ts';
import { faultOf, parseWhen } from '../when/parse.ts';
import { isBlankTime } from '../when/blank.ts';
import type { After } from '../when/types.ts';

/** One row that a list of dependencies names, as written and where. */
export interface WrittenDependency {
  after: After;
  text: string;
  /** Offset in the whole text. */
  start: number;
}

const TAILS = ['完成', '结束', '阶段'];

function withoutTails(target: string): string {
  const tail = TAILS.find((one) => target.endsWith(one));
  return tail === undefined ? target : withoutTails(target.slice(0, -tail.length));
}

/** Keys by which a dependency finds its row; Chinese says `准备完成后` and `准备阶段之后` of the row 准备. */
export function targetKeys(target: string): string[] {
  const bare = withoutTails(target);
  return [target, slug(target), ...(bare === target || bare === '' ? [] : [slug(bare)])];
}

function partsOf(source: string, names: ReadonlySet<string>): string[] {
  return names.has(source) ? [source] : source.split(/[,，、;；]/);
}

const tooLong = (part: string): boolean =>
  faultOf(part) === 'length' || faultOf(`after ${part}`) === 'length';

/** Parts of an `after` cell or fact that are not read since their lag or length is longer than anything may last. */
export function tooLongIn(source: string, names: ReadonlySet<string>): string[] {
  return partsOf(source, names)
    .map((part) => part.trim())
    .filter((part) => !names.has(part) && tooLong(part));
}

/**
 * What an `after` cell or fact names: rows, each with an optional lag. A known name is that name, whatever else it
 * could be read as, and what is read as nothing is taken for a name, so that it is missed and not dropped.
 * @param names names of rows as written; one may hold a comma, or end like a dependency (`售后`)
 */
export function dependenciesIn(source: string, names: ReadonlySet<string>): WrittenDependency[] {
  let at = 0;
  return partsOf(source, names).flatMap((part) => {
    const start = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    const text = part.trim();
    if (text === '' || isBlankTime(text)) return [];
    const named: After = { type: 'after', relation: 'after', target: text };
    if (names.has(text)) return [{ after: named, text, start }];
    if (tooLong(text)) return [];
    const own = parseWhen(text, names);
    const after = own?.type === 'after' ? own : parseWhen(`after ${text}`, names);
    return [{ after: after?.type === 'after' ? after : named, text, start }];
  });
}
