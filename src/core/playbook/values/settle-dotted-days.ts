import { parseWhen } from '../../when/parse.ts';
import { dataAt } from '../data-at.ts';
import { normaliseText } from '../naming/normalise.ts';
import type { BindProblem, Playbook } from '../types.ts';

/** `11.18`, which may be a day or a number; no part of `2026.11.18` or `1.2.3`. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})(?![\d.])/g;

/** A text with its months and days written out; null where that is no time. */
function asMonthDays(text: string): string | null {
  const written = text.replace(DOTTED, (_, month, day) => `${Number(month)}月${Number(day)}日`);
  return parseWhen(normaliseText(written)) ? written : null;
}

const foundIn = ({ params }: BindProblem): string => String(params.found);

/** True for `11.18`, which is no number of days or hours. */
const hasTwoDigits = (problem: BindProblem): boolean =>
  [...foundIn(problem).matchAll(DOTTED)].some(([, , day]) => Number(day) >= 10);

/** What of the times of rows was refused for such texts, by column. */
function refusedIn({ schema, problems }: Playbook): Map<string, BindProblem[]> {
  const columns = new Map<string, BindProblem[]>();
  for (const problem of problems) {
    const { rule, message, pointer } = problem;
    const [, list = '', , column = ''] = pointer.split('/');
    const isTime = schema.lists.get(list)?.columns.get(column)?.cell === 'when';
    if (rule !== 'invalid-value' || !isTime || (message !== 'when' && message !== 'dotted')) continue;
    if (foundIn(problem).search(DOTTED) < 0) continue;
    const key = `${list}/${column}`;
    const known = columns.get(key);
    if (known) known.push(problem);
    else columns.set(key, [problem]);
  }
  return columns;
}

/**
 * Reads `11.18` as a day in Chinese, where each such text of its column is a month and a day, and one of the document has
 * two digits for the day. In other languages the day may be the first, so that it stays refused. What other cells say
 * does not count, so that writing a date into one changes the reading of no other.
 */
export function settleDottedDays(host: Playbook): void {
  if (host.lang !== 'zh') return;
  const found = [host, ...host.parts].map((playbook) => ({ playbook, columns: refusedIn(playbook) }));
  if (!found.some(({ columns }) => [...columns.values()].flat().some(hasTwoDigits))) return;
  for (const { playbook, columns } of found) {
    const settled = new Set<BindProblem>();
    for (const problems of columns.values()) {
      const written = problems.map((problem) => asMonthDays(foundIn(problem)));
      if (written.includes(null)) continue;
      for (const [index, problem] of problems.entries()) {
        const [, list, row, column = ''] = problem.pointer.split('/');
        const data = dataAt(playbook, `/${list}`) as Record<string, unknown>[];
        Object.assign(data[Number(row)] ?? {}, { [column]: written[index] });
        settled.add(problem);
      }
    }
    if (settled.size > 0)
      playbook.problems.splice(0, Infinity, ...playbook.problems.filter((one) => !settled.has(one)));
  }
}
