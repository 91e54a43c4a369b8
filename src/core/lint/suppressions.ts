import type { Comment, Range, Syntax } from '../syntax/types.ts';
import type { IsoDate } from '../when/types.ts';
import type { Report } from './run.ts';

/** A comment that silences rules over a stretch of the text. */
export interface Suppression {
  comment: Comment;
  /** Ids, or empty for all. */
  rules: string[];
  reason: string;
  until: IsoDate | null;
  covers: Range;
  /** The comment that ends it, where that ends nothing else. */
  ending: Comment | null;
}

const DIRECTIVE = /^changebook-(disable-next-line|disable-line|disable|enable)\b/;
const UNTIL = /[（(]\s*until\s+(\d{4}-\d{2}-\d{2})\s*[)）]\s*$/;

function nextLine(text: string, after: number): Range {
  const lineEnd = text.indexOf('\n', after);
  if (lineEnd < 0) return { start: text.length, end: text.length };
  const following = text.indexOf('\n', lineEnd + 1);
  return { start: lineEnd + 1, end: following < 0 ? text.length : following };
}

function ownLine(text: string, at: Range): Range {
  const following = text.indexOf('\n', at.end);
  return {
    start: text.lastIndexOf('\n', at.start - 1) + 1,
    end: following < 0 ? text.length : following,
  };
}

/** What a comment silences: its line, which may be a row of a table, the next one, or all up to the end. */
function coveredBy(directive: string, text: string, at: Range): Range {
  if (directive === 'disable-line') return ownLine(text, at);
  return directive === 'disable-next-line' ? nextLine(text, at.end) : { start: at.end, end: text.length };
}

/** Stands for every rule. */
const ALL = '*';

const keysOf = ({ rules }: Pick<Suppression, 'rules'>): readonly string[] =>
  rules.length > 0 ? rules : [ALL];

/** Adds to a list of a map. */
function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Reads the suppressions of a document; `disable` lasts to the matching `enable` or the end. */
export function suppressionsOf(syntax: Syntax): Suppression[] {
  const all: Suppression[] = [];
  const open = new Map<string, Suppression[]>();
  for (const comment of syntax.comments) {
    const [head = '', directive] = DIRECTIVE.exec(comment.text) ?? [];
    if (!directive) continue;
    const said = comment.text.slice(head.length);
    const dashes = said.search(/\s--/);
    const names = dashes < 0 ? said : said.slice(0, dashes);
    const reason = dashes < 0 ? '' : said.slice(dashes + 3);
    const rules = [...new Set(names.split(/[\s,，]+/).filter(Boolean))];
    if (directive === 'enable') {
      const ended = new Set<Suppression>();
      for (const key of rules.length > 0 ? rules : [...open.keys()]) {
        for (const one of open.get(key) ?? []) {
          if (one.covers.end !== syntax.text.length) continue;
          one.covers.end = comment.range.start;
          ended.add(one);
        }
        open.delete(key);
      }
      if (ended.size === 1) for (const one of ended) one.ending = comment;
      continue;
    }
    const covers = coveredBy(directive, syntax.text, comment.range);
    const until = UNTIL.exec(reason)?.[1] ?? null;
    const suppression = {
      comment,
      rules,
      reason: reason.replace(UNTIL, '').trim(),
      until,
      covers,
      ending: null,
    };
    all.push(suppression);
    for (const key of keysOf(suppression)) add(open, key, suppression);
  }
  return all;
}

/**
 * Finds the first suppression of a rule that covers a place; places come in the order of the text, so that
 * each suppression is passed once.
 */
function silencer(suppressions: Suppression[]): (rule: string, at: number) => Suppression | undefined {
  const byRule = new Map<string, Suppression[]>();
  for (const suppression of suppressions)
    for (const key of keysOf(suppression)) add(byRule, key, suppression);
  const passed = new Map<string, number>();
  const first = (key: string, at: number): Suppression | undefined => {
    const own = byRule.get(key) ?? [];
    let index = passed.get(key) ?? 0;
    while (index < own.length && (own[index]?.covers.end ?? 0) < at) index += 1;
    passed.set(key, index);
    const next = own[index];
    return next && next.covers.start <= at ? next : undefined;
  };
  return (rule, at) => {
    const found = [first(rule, at), first(ALL, at)].flatMap((one) => one ?? []);
    return found.sort((a, b) => a.comment.range.start - b.comment.range.start)[0];
  };
}

/**
 * Splits reports into those that stand and the suppressions that silenced nothing.
 *
 * @param reports in the order of the text
 */
export function applySuppressions(
  reports: Report[],
  suppressions: Suppression[],
  today: IsoDate,
): { reports: Report[]; unused: Suppression[] } {
  if (suppressions.length === 0) return { reports, unused: [] };
  const used = new Set<Suppression>();
  const silencing = silencer(suppressions.filter(({ until }) => until === null || until >= today));
  const kept = reports.filter(({ rule, range }) => {
    const by = silencing(rule, range.start);
    if (by) used.add(by);
    return !by;
  });
  return { reports: kept, unused: suppressions.filter((suppression) => !used.has(suppression)) };
}
