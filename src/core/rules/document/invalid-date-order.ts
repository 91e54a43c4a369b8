import { titlesOf } from '../../playbook/naming/labels.ts';
import { columnName } from '../../playbook/naming/names.ts';
import type { Bilingual, Playbook, TextEdit } from '../../playbook/types.ts';
import { swapped, swappedSpan } from '../../edits/bars/swap-dates.ts';
import { placedRows, textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

/** What must not come after what, in the front matter or in a row. */
const ORDER: readonly (readonly [string, string])[] = [
  ['start', 'end'],
  ['start', 'go-live'],
  ['start', 'due'],
  ['from', 'to'],
  ['from', 'until'],
  ['from', 'due'],
  ['created', 'updated'],
  ['approved-on', 'effective'],
  ['effective', 'review-by'],
];

function places(playbook: Playbook): { pointer: string; values: Record<string, unknown> }[] {
  const rows = Object.keys(playbook.data).flatMap((list) =>
    placedRows(playbook, list).map(({ row, pointer }) => ({ pointer, values: row })),
  );
  const tasks = playbook.tasks.map(({ facts, index }) => ({ pointer: `/tasks/${index}`, values: facts }));
  return [{ pointer: '', values: playbook.data }, ...rows, ...tasks];
}

/** A field as its reader calls it; the facts of a task have no name but their key. */
function nameOf({ schema }: Playbook, pointer: string, field: string): Bilingual {
  const list = pointer.split('/')[1];
  if (list !== undefined) return columnName(schema, list, field);
  return titlesOf(schema.scalars.get(field)?.node, field);
}

const SWAP = { en: 'Swap the two dates', zh: '对调两个日期' };
const offered = (edits: TextEdit[]) => (edits.length > 0 ? [{ title: SWAP, edits }] : []);

export default defineRule({
  id: 'invalid-date-order',
  kinds: ['*'],
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: '"{late}" ({end}) comes before "{early}" ({start}): correct one of the two',
      zh: '“{late}”（{end}）早于“{early}”（{start}）：请更正其中一个',
    },
    span: {
      en: '"{text}" ends {end}, before it starts ({start}): swap its two ends or correct one',
      zh: '“{text}”的结束（{end}）早于开始（{start}）：请对调或更正其中一端',
    },
  },
  why: { en: 'Nothing can end before it begins', zh: '任何事都不可能在开始之前结束' },
  fix: { en: 'Correct the dates', zh: '更正日期' },
  source: { en: 'arithmetic', zh: '算术' },
  check({ playbook, date, report }) {
    const isSpan = (text: string): boolean => {
      const [from, to] = [date(text, 'start'), date(text, 'end')];
      return from !== null && to !== null && from <= to;
    };
    for (const { pointer, values } of places(playbook)) {
      const text = textOf(values.when);
      const [from, to] = [date(text, 'start'), date(text, 'end')];
      if (text && from && to && to < from) {
        report(
          `${pointer}/when`,
          { text, start: from, end: to },
          { message: 'span', offers: offered(swappedSpan(playbook, `${pointer}/when`, isSpan)) },
        );
      }
      for (const [early, late] of ORDER) {
        if (values[early] === undefined || values[late] === undefined) continue;
        const start = date(textOf(values[early]), 'start');
        const end = date(textOf(values[late]), 'end');
        if (!start || !end || end >= start) continue;
        const names = { early: nameOf(playbook, pointer, early), late: nameOf(playbook, pointer, late) };
        const swap = swapped(playbook, `${pointer}/${early}`, `${pointer}/${late}`);
        report(`${pointer}/${late}`, { ...names, start, end }, { offers: offered(swap) });
      }
    }
  },
});
