import type { DocumentContext } from '../context.ts';
import { partName } from '../playbook/parts.ts';
import { titleOf } from '../playbook/naming/labels.ts';
import { textOf } from '../playbook/rows.ts';
import type { Property } from '../playbook/schema.ts';
import { fieldChange } from './edits.ts';
import { movedThing } from './moved.ts';
import type { ComparedRow } from './rows.ts';
import type { Edited, Moved } from './types.ts';

/** Keys that say when the document was written, which says nothing of the plan. */
const OF_WRITING: ReadonlySet<string> = new Set(['playbook', 'id', 'created', 'updated', 'lang', 'dates']);

const isDay = ({ cell }: Property): boolean => cell === 'when' || cell === 'date';

/** The days that a key says; null where it says none. */
function daysOf(context: DocumentContext, { name }: Property): ComparedRow['days'] {
  const text = textOf((context.data as Record<string, unknown>)[name]);
  const [start, end] = [context.date(text, 'start'), context.date(text, 'end')];
  return start && end ? { start, end } : null;
}

/** Keys of the front matter and prose of their own that say something else: days as what moved, others as edited. */
export function keyChanges(
  before: DocumentContext,
  after: DocumentContext,
): { moved: Moved[]; edited: Edited[] } {
  const { playbook, lang } = after;
  const [former, present] = [before.data, after.data] as Record<string, unknown>[];
  const label = titleOf(playbook.schema.node, lang, playbook.kind);
  const part = partName(playbook);
  const moved: Moved[] = [];
  const fields: Edited['fields'] = [];
  // A part has the envelope of its host, and keys of its own.
  const own = [...playbook.schema.scalars.values()].filter(
    ({ name }) => !OF_WRITING.has(name) && !playbook.host?.schema.scalars.has(name),
  );
  for (const property of own) {
    const { name, node } = property;
    const thing = { pointer: `/${name}`, ...(part === undefined ? {} : { part }), type: 'key', label };
    if (isDay(property)) {
      const days = [daysOf(before, property), daysOf(after, property)] as const;
      const one = movedThing([before, after], { ...thing, name: titleOf(node, lang, name) }, days, false);
      if (one) moved.push(one);
    } else fields.push(...fieldChange([before, after], property, [former?.[name], present?.[name]]));
  }
  const thing = { pointer: '', ...(part === undefined ? {} : { part }), type: 'key', label };
  return { moved, edited: fields.length === 0 ? [] : [{ ...thing, name: playbook.title, fields }] };
}
