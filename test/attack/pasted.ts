import { pasteRange } from '../../src/core/edits/rows/paste-range.ts';
import { rangeOfText, textOfRange } from '../../src/core/edits/rows/range-text.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import { made, type Outcome } from './outcome.ts';
import { commentsOf, json, tasksOf } from './read-again.ts';
import { valueOf, type Random } from './values.ts';

/** Cells of a spreadsheet pasted into a table of the text. */
export function attackPaste(r: Random, playbook: Playbook): Outcome | null {
  const { tables, text } = playbook.syntax;
  const t = r.int(0, tables.length - 1);
  const table = tables[t];
  const index = r.int(0, (table?.rows.length ?? 0) - 1);
  const row = table?.rows[index];
  if (!table || !row) return null;
  const left = r.int(0, row.cells.length - 1);
  const at = row.cells[left]?.range ?? row.range;
  const width = r.int(1, 3);
  const range = Array.from({ length: r.int(1, 3) }, () => Array.from({ length: width }, () => valueOf(r)));
  const what = `paste ${json(range)} at ${json(row.cells[left]?.text)}`;
  const back = rangeOfText(textOfRange(range));
  const plain = (rows: string[][]): string => json(rows).replaceAll(String.raw`\r\n`, String.raw`\n`);
  if (plain(back) !== plain(range)) return { what, refused: false, fault: `is read as ${json(back)}` };
  const edits = pasteRange(playbook, r.int(at.start, at.end), range);
  if (!edits) return { what, refused: true, fault: null };
  return made(what, playbook, edits, (next) => {
    const now = next.syntax.tables[t];
    if (!now || next.syntax.tables.length !== tables.length) return 'changes the number of tables';
    const rows = [table, now].map(({ header, rows: all }) =>
      [header, ...all].map(({ cells, beyond }) => [...cells, ...beyond].map((one) => one.text)),
    );
    const [was = [], is = []] = rows;
    if (is.length !== Math.max(was.length, 1 + index + range.length)) return 'has another number of rows';
    for (const [line, cells] of is.entries()) {
      for (const [column, said] of cells.entries()) {
        const put = range[line - 1 - index]?.[column - left];
        const wanted = (put ?? was[line]?.[column] ?? '').trim().replace(/[ \t\r]*\n\s*/g, '\n');
        if (said.trim().replace(/[ \t\r]*\n\s*/g, '\n') !== wanted)
          return `says ${json(said)} instead of ${json(wanted)}`;
      }
    }
    const after = next.syntax.text;
    const tail = text.slice(table.range.end);
    if (!after.startsWith(text.slice(0, table.range.start)) || !after.endsWith(tail))
      return 'changes text outside its table';
    if (json(tasksOf(next)) !== json(tasksOf(playbook))) return 'changes a task';
    return json(commentsOf(next)) === json(commentsOf(playbook)) ? null : 'changes a remark';
  });
}
