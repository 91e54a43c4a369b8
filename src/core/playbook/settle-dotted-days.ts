import { parseWhen } from '../when/parse.ts';
import { dataAt } from './data-at.ts';
import { normaliseText } from './normalise.ts';
import type { BindProblem, Lang, Playbook } from './types.ts';

/** `11.18`, which may be a day or a number; no part of `2026.11.18` or `1.2.3`. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})(?![\d.])/g;
/** Days that a document in no Chinese has to show before the month is surely the first. */
const ENOUGH = 3;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A text with its months and days as its language writes them; null where that is no time. */
function asMonthDays(text: string, lang: Lang): string | null {
  const written = text.replace(DOTTED, (_, month, day) =>
    lang === 'zh' ? `${Number(month)}月${Number(day)}日` : `${Number(day)} ${MONTHS[Number(month) - 1]}`,
  );
  return parseWhen(normaliseText(written)) ? written : null;
}

const isOfCalendar = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?:absolute|yearless|span)$/.test(parseWhen(normaliseText(value))?.type ?? '');

/** Whether the dotted texts of a column are days for sure. */
function areDays({ lang }: Playbook, found: readonly string[], others: readonly unknown[]): boolean {
  const days = found.flatMap((text) => [...text.matchAll(DOTTED)].map(([, , day]) => Number(day)));
  const dates = others.filter(isOfCalendar);
  if (lang !== 'zh') return found.length + dates.length >= ENOUGH && days.some((day) => day > 12);
  return days.some((day) => day >= 10) || dates.length > 0;
}

/** Settles the dotted texts of one column of a list; those that were settled. */
function settleColumn(
  playbook: Playbook,
  list: string,
  column: string,
  problems: BindProblem[],
): BindProblem[] {
  const rows = dataAt(playbook, `/${list}`) as Record<string, unknown>[];
  const texts = problems.map(({ params }) => String(params.found));
  const written = texts.map((text) => asMonthDays(text, playbook.lang));
  if (
    written.includes(null) ||
    !areDays(
      playbook,
      texts,
      rows.map((row) => row[column]),
    )
  )
    return [];
  problems.forEach(({ pointer }, index) => {
    const row = rows[Number(pointer.split('/')[2])];
    if (row) row[column] = written[index];
  });
  return problems;
}

/**
 * Reads `11.18` as a day where a column shows that it is one: each such text there is a month and a day, and in Chinese
 * one of them has two digits for the day or another value is a date; else there are several, and one can be nothing else.
 */
export function settleDottedDays(host: Playbook): void {
  for (const playbook of [host, ...host.parts]) {
    const columns = new Map<string, BindProblem[]>();
    for (const problem of playbook.problems) {
      const { rule, message, pointer, params } = problem;
      const [, list = '', , column = ''] = pointer.split('/');
      const isTime = playbook.schema.lists.get(list)?.columns.get(column)?.cell === 'when';
      if (rule !== 'invalid-value' || !isTime || String(params.found).search(DOTTED) < 0) continue;
      if (message !== 'when' && message !== 'dotted') continue;
      const key = `${list}/${column}`;
      const known = columns.get(key);
      if (known) known.push(problem);
      else columns.set(key, [problem]);
    }
    for (const [key, problems] of columns) {
      const [list = '', column = ''] = key.split('/');
      const settled = new Set(settleColumn(playbook, list, column, problems));
      playbook.problems.splice(0, Infinity, ...playbook.problems.filter((one) => !settled.has(one)));
    }
  }
}
