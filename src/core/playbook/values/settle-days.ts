import { inOrder } from '../../when/numeric.ts';
import { parseWhen } from '../../when/parse.ts';
import type { DateOrder } from '../../when/types.ts';
import { dateOrders } from './date-orders.ts';
import { normaliseText } from '../naming/normalise.ts';
import type { BindProblem, Playbook } from '../types.ts';

/** The day of a text in figures that has two readings. */
function dayIn(text: string, order: DateOrder): string | null {
  const when = parseWhen(normaliseText(text));
  const day = when?.type === 'numeric' ? inOrder(when, order) : null;
  return day?.type === 'absolute' ? day.from : null;
}

/** Whether a value that could not be read was one of a property that wants a day. */
function wantsDay({ schema }: Playbook, { rule, message, pointer }: BindProblem): boolean {
  const isRefused =
    (rule === 'invalid-value' && message === 'date') || (rule === 'not-read' && message === 'fact');
  const [, name = '', , column] = pointer.split('/');
  const property =
    column === undefined ? schema.scalars.get(name) : schema.lists.get(name)?.columns.get(column);
  return isRefused && property?.cell === 'date';
}

/** Writes a value where none is; false where another one stands, or one that cannot be read. */
function put({ data, origins }: Playbook, { pointer, range }: BindProblem, day: string): boolean {
  const [, name = '', index, column] = pointer.split('/');
  const all = data as Record<string, unknown>;
  const row =
    column === undefined ? all : (all[name] as Record<string, unknown>[] | undefined)?.[Number(index)];
  const key = column ?? name;
  if (!row) return false;
  const place = origins.get(pointer)?.range;
  const isElsewhere = place !== undefined && place.start !== range.start;
  if (row[key] === undefined ? isElsewhere : row[key] !== day) return false;
  row[key] = day;
  return true;
}

/**
 * Reads the days that have two readings, `01/06/2024`, where `dates` or another day of the document says which of day
 * and month it writes first. Only a whole document shows that, so that they are refused until then.
 */
export function settleDays(host: Playbook): void {
  const { text } = host.syntax;
  for (const playbook of [host, ...host.parts]) {
    const settled = new Set<BindProblem>();
    for (const problem of playbook.problems) {
      if (!wantsDay(playbook, problem)) continue;
      const { order } = dateOrders(host);
      const source = text.slice(problem.range.start, problem.range.end).replace(/^["']|["']$/g, '');
      const day = order && dayIn(source, order);
      if (day === null || !put(playbook, problem, day)) continue;
      settled.add(problem);
      if (!playbook.origins.has(problem.pointer))
        playbook.origins.set(problem.pointer, { type: 'text', range: problem.range });
    }
    if (settled.size > 0)
      playbook.problems.splice(0, Infinity, ...playbook.problems.filter((one) => !settled.has(one)));
  }
}
