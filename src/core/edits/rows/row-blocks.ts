import { rowsOf } from '../../playbook/rows.ts';
import type { ListProperty } from '../../playbook/schema.ts';
import type { Playbook } from '../../playbook/types.ts';
import { wholeSection } from '../../syntax/sections.ts';
import type { Range } from '../../syntax/types.ts';
import { withNextOrdinal } from './next-ordinal.ts';
import { placedIn } from './placed-fields.ts';
import type { Refusal } from '../refusal.ts';
import { lineAt, standOf } from '../stand.ts';

/** All that stands in the text for one row of a list. */
export interface RowBlock {
  /** What keeps its place when the rows change theirs: `2` of `2.`, `### Step 2: `; else empty. */
  head: Range;
  /** What goes with the row; it follows the head. */
  body: Range;
  /** The same for rows that may change places: those of one table, one list, or below one heading. */
  group: string;
}

function yamlBlock({ syntax }: Playbook, range: Range): RowBlock | null {
  const before = syntax.text.slice(lineAt(syntax.text, range.start).start, range.start);
  return /^[ \t]*-[ \t]+$/.test(before)
    ? { head: { start: range.start, end: range.start }, body: range, group: before }
    : null;
}

function headingHead(playbook: Playbook, list: ListProperty, pointer: string, start: number): Range {
  const [first] = placedIn(playbook, list, pointer, lineAt(playbook.syntax.text, start));
  return { start, end: Math.max(start, first?.range.start ?? start) };
}

function blockOf(playbook: Playbook, list: ListProperty, pointer: string): RowBlock | null {
  const { syntax, origins } = playbook;
  const origin = origins.get(pointer);
  if (origin?.type === 'row') {
    const { start } = origin.row.range;
    return {
      head: { start, end: start },
      body: origin.row.range,
      group: `table ${origin.table.range.start}`,
    };
  }
  if (origin?.type === 'yaml') return yamlBlock(playbook, origin.range);
  const stand = standOf(playbook, pointer);
  if (stand?.type === 'item') {
    const { start, end } = stand.item.range;
    const digits =
      stand.item.number === null ? 0 : (/^\d+/.exec(syntax.text.slice(start, end))?.[0].length ?? 0);
    const head = { start, end: start + digits };
    return { head, body: { start: head.end, end }, group: `items ${stand.item.list} ${stand.item.parent}` };
  }
  if (stand?.type === 'heading') {
    const { start, end } = wholeSection(syntax.sections, stand.index);
    // A heading in an item of a list begins on the line of the item's mark, which would stay behind.
    if ([start, end].some((at) => isInItem(syntax.text, at))) return null;
    const head = headingHead(playbook, list, pointer, start);
    const written = syntax.text.slice(head.end, end).trimEnd();
    const { parent, heading } = syntax.sections[stand.index] ?? {};
    return {
      head,
      body: { start: head.end, end: head.end + written.length },
      group: `headings ${parent} ${heading?.level}`,
    };
  }
  return null;
}

/** True where the mark of an item of a list stands before a place of its line. */
function isInItem(text: string, at: number): boolean {
  return /^\s*(?:[-*+]|\d+[.)])\s+$/.test(text.slice(lineAt(text, at).start, at));
}

/** Heads that are no series stand for nothing but their own row, and go with it. */
function withSeries(text: string, blocks: RowBlock[]): RowBlock[] {
  const headText = ({ head }: RowBlock): string => text.slice(head.start, head.end);
  const isSeries = blocks.every((block, index) => {
    const next = blocks[index + 1];
    return (
      !next ||
      next.group !== block.group ||
      headText(next) === headText(block) ||
      headText(next) === withNextOrdinal(headText(block))
    );
  });
  if (isSeries) return blocks;
  return blocks.map(({ head: { start }, body, group }) => ({
    head: { start, end: start },
    body: { start, end: body.end },
    group,
  }));
}

/** Where each row of a list stands, in the order of the list; refused where one has no stretch of text of its own. */
export function rowBlocks(playbook: Playbook, pointer: string): RowBlock[] | Refusal {
  const list = playbook.schema.lists.get(pointer.slice(1));
  const origin = playbook.origins.get(pointer);
  if (!list || !origin) return { refused: 'no-place', at: pointer };
  const { text } = playbook.syntax;
  // A remark belongs to a line above or below it, and nobody can tell to which.
  const isRemarked =
    origin.type === 'yaml' && /(?:^|\s)#/m.test(text.slice(origin.range.start, origin.range.end));
  const blocks: RowBlock[] = [];
  const count = rowsOf(playbook, list.name).length;
  for (let index = 0; index < count; index++) {
    const block = isRemarked ? null : blockOf(playbook, list, `${pointer}/${index}`);
    if (!block) return { refused: 'not-single', at: `${pointer}/${index}` };
    blocks.push(block);
  }
  return withSeries(text, blocks);
}
