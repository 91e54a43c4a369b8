import { memoizeWeak } from '../../memoize.ts';
import type { Playbook } from '../types.ts';
import type { Range } from '../../syntax/types.ts';
import { numericIn, ordersShown } from '../../when/numeric.ts';
import { parseWhen } from '../../when/parse.ts';
import type { DateOrder, Numeric } from '../../when/types.ts';

/** A text that holds a time or a day: a key, a cell or the fact of a task. */
interface TimeText {
  pointer: string;
  range: Range;
  text: string;
}

const TIMES = new Set(['when', 'date']);
const FACTS = new Set(['start', 'due']);

function timeTexts(playbook: Playbook): TimeText[] {
  const { schema, syntax, origins } = playbook;
  const at = (pointer: string, { start, end }: Range): TimeText => ({
    pointer,
    range: { start, end },
    text: syntax.text.slice(start, end).replace(/^["']|["']$/g, ''),
  });
  const values = [...origins].flatMap(([pointer, origin]) => {
    const [, list = '', column] = /^\/([\w-]+)(?:\/\d+\/([\w-]+))?$/.exec(pointer) ?? [];
    const property =
      column === undefined ? schema.scalars.get(list) : schema.lists.get(list)?.columns.get(column);
    return TIMES.has(property?.cell ?? '') ? at(pointer, origin.range) : [];
  });
  const facts = syntax.tasks.flatMap((task, index) =>
    task.facts.flatMap(({ key, valueRange }) => (FACTS.has(key) ? at(`/tasks/${index}`, valueRange) : [])),
  );
  return [...values, ...facts];
}

/** Which of day and month a document writes first, and the days that do not say. */
export interface DateOrders {
  /** As `dates` says, else as the days show that have one reading; null where they show none or both. */
  order: DateOrder | null;
  /** Days of two readings, where no order is known. */
  open: { pointer: string; range: Range; text: string; readings: Numeric }[];
}

/** A number of one or two digits before a sign, as in `03/04`, but not within `2026-03-04`. */
const IN_FIGURES = /(?<!\d|\d[-/.])\d{1,2}[-/]\d/;

/** The order in which a day of two readings is one that the document writes out, as the day it came into force. */
function orderAgreed(playbook: Playbook, open: DateOrders['open']): DateOrder | null {
  const facts = [...playbook.schema.scalars.values()].filter(({ cell }) => cell === 'date');
  const days = new Set(facts.map(({ name }) => (playbook.data as Record<string, unknown>)[name]));
  const agreeing = new Set(
    open.flatMap(({ readings }) =>
      (['dmy', 'mdy'] as const).filter(
        (one) => readings[one].type === 'absolute' && days.has(readings[one].from),
      ),
    ),
  );
  const [only = null] = agreeing.size === 1 ? agreeing : [];
  return only;
}

/** How the days in figures of a document are to be read. */
export const dateOrders = memoizeWeak((playbook: Playbook): DateOrders => {
  // Most documents write the year first, so that there is nothing to look for.
  if (!IN_FIGURES.test(playbook.syntax.text)) return { order: playbook.data.dates ?? null, open: [] };
  const texts = timeTexts(playbook).filter(({ text }) => /\d[/-]\d/.test(text));
  const shown = new Set(texts.flatMap(({ text }) => ordersShown(text)));
  const [only = null] = shown.size === 1 ? shown : [];
  const order = playbook.data.dates ?? only;
  if (order !== null) return { order, open: [] };
  const open = texts.flatMap((one) => {
    const when = parseWhen(one.text);
    const [readings] = when ? numericIn(when) : [];
    return readings ? { ...one, readings } : [];
  });
  const agreed = orderAgreed(playbook, open);
  return agreed ? { order: agreed, open: [] } : { order, open };
});
