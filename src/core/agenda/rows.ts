import type { DocumentContext } from '../context.ts';
import { inWords } from '../message.ts';
import { titleOf } from '../playbook/naming/labels.ts';
import { valueName } from '../playbook/naming/names.ts';
import { rowsOf, textOf, textsOf, type Row } from '../playbook/rows.ts';
import { reasonLine } from '../schedule/explain.ts';
import { isIsoDate } from '../when/dates.ts';
import type { AgendaEntry, AgendaFact } from './types.ts';

/** What a kind says of a row beside its name and days; null for a row that is none of the agenda's. */
type Describe = (row: Row, index: number) => Omit<AgendaEntry, 'pointer' | 'name' | 'from' | 'due'> | null;

/** What is written as a row's time, where it is not the days themselves. */
function writtenTime({ playbook }: DocumentContext, list: string, row: Row): string | null {
  const columns = playbook.schema.lists.get(list)?.columns;
  // Of a gate, `from` and `to` name phases.
  const times = ['when', 'from', 'to'].filter((column) => columns?.get(column)?.cell === 'when');
  const texts = times.flatMap((column) => textOf(row[column]) ?? []);
  const own = texts.filter((text) => !/^[\d\s.-]+$/.test(text));
  return own.length > 0 ? own.join(' – ') : null;
}

/** Why a text means its days; null where it is a day itself. */
export function timeReason(text: string | undefined): string | null {
  return text === undefined || isIsoDate(text) ? null : text;
}

/** The rows of a list that stands in time (`x-schedule`) as entries of the agenda. */
export function scheduledEntries(context: DocumentContext, list: string, describe: Describe): AgendaEntry[] {
  const { playbook, schedule, lang } = context;
  const dated = schedule.axis === 'dated';
  return rowsOf(playbook, list).flatMap((row, index): AgendaEntry[] => {
    const said = describe(row, index);
    if (!said) return [];
    const pointer = `/${list}/${index}`;
    const item = schedule.byPointer.get(pointer);
    return [
      {
        pointer,
        name: textOf(row.name) ?? textOf(row.id) ?? '',
        from: (dated && item?.start) || null,
        due: (dated && item?.end) || null,
        reason: (item && reasonLine(item, schedule, lang)) ?? writtenTime(context, list, row),
        ...said,
      },
    ];
  });
}

/** What a row says in some of its columns, each with the column's title. */
export function factsIn(
  { playbook, lang }: DocumentContext,
  list: string,
  row: Row,
  columns: string[],
): AgendaFact[] {
  return columns.flatMap((column) => {
    const node = playbook.schema.lists.get(list)?.columns.get(column)?.node;
    const texts = textsOf(row[column]).map((text) => valueName(playbook.schema, list, column, text)[lang]);
    return texts.length === 0 ? [] : [{ label: titleOf(node, lang, column), text: inWords(texts, lang) }];
  });
}
