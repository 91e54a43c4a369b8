import type { Playbook, TextEdit } from '../../playbook/types.ts';
import type { Range } from '../../syntax/types.ts';
import { withNextOrdinal } from './next-ordinal.ts';
import type { Refusal } from '../refusal.ts';
import { rowBlocks, type RowBlock } from './row-blocks.ts';
import { lineAt } from '../stand.ts';
import type { Proposal } from '../types.ts';

/** A row of a list with where all of its rows stand. */
interface Place {
  list: string;
  index: number;
  blocks: RowBlock[];
  block: RowBlock;
}

function placeOf(playbook: Playbook, pointer: string): Place | Refusal {
  const [, list, number] = /^\/([^/]+)\/(\d+)$/.exec(pointer) ?? [];
  if (list === undefined) return { refused: 'no-place', at: pointer };
  const blocks = rowBlocks(playbook, `/${list}`);
  if ('refused' in blocks) return blocks;
  const index = Number(number);
  const block = blocks[index];
  return block ? { list, index, blocks, block } : { refused: 'no-place', at: pointer };
}

const inOrder = (blocks: readonly RowBlock[]): number[] => blocks.map((_, index) => index);

/** The columns that a head says: they follow the place of the row. */
function headColumns(playbook: Playbook, list: string, blocks: readonly RowBlock[]): string[] {
  const columns = [...(playbook.schema.lists.get(list)?.columns.keys() ?? [])];
  return columns.filter((column) =>
    blocks.some(({ head }, index) => {
      const range = playbook.origins.get(`/${list}/${index}/${column}`)?.range;
      return range && head.end > head.start && range.start >= head.start && range.start < head.end;
    }),
  );
}

/**
 * The heads of a series behind a row, each with that of another one instead of its own.
 * @param by how many further on that is, negative for those before it
 */
function shiftedHeads(
  text: string,
  { blocks, index, block }: Place,
  by: number,
): { edits: TextEdit[]; next: string } {
  const own = blocks.slice(index).filter(({ group }) => group === block.group);
  const heads = own.map(({ head }) => text.slice(head.start, head.end));
  const last = heads.at(-1) ?? '';
  const isSeries = heads.length < 2 || heads[0] !== heads[1];
  const wanted = [...heads, (isSeries && withNextOrdinal(last)) || last];
  const edits = own.flatMap(({ head }, nth): TextEdit[] => {
    const put = nth === 0 || nth + by < 0 ? undefined : wanted[nth + by];
    return put === undefined || put === heads[nth] ? [] : [{ range: head, text: put }];
  });
  return { edits, next: wanted[1] ?? '' };
}

/** Puts a row where another one stands; those between move up or down by one. */
export function moveRow(playbook: Playbook, pointer: string, to: number): Proposal | Refusal {
  const place = placeOf(playbook, pointer);
  if ('refused' in place) return place;
  const { list, index, blocks, block } = place;
  const from = Math.min(index, to);
  const moved = blocks.slice(from, Math.max(index, to) + 1);
  if (!blocks[to] || moved.some(({ group }) => group !== block.group))
    return { refused: 'other-place', at: pointer };
  const order = inOrder(blocks);
  order.splice(to, 0, ...order.splice(index, 1));
  const { text } = playbook.syntax;
  const edits = moved.flatMap(({ body }, nth): TextEdit[] => {
    const source = blocks[order[from + nth] ?? 0]?.body ?? body;
    const [put, old] = [source, body].map(({ start, end }) => text.slice(start, end));
    return put === undefined || put === old ? [] : [{ range: body, text: put }];
  });
  return { edits, writes: [], rows: { list, order, beside: headColumns(playbook, list, blocks) } };
}

const isBlankLine = (text: string, at: number): boolean => {
  const { start, end } = lineAt(text, at);
  return text.slice(start, end).trim() === '';
};

/** The lines of a row, with the blank lines below it where there are some above it too. */
function wholeLines(text: string, { head, body }: RowBlock): Range {
  const { start } = lineAt(text, head.start);
  const feed = text.indexOf('\n', body.end);
  if (feed < 0) return { start: text.slice(0, start).trimEnd().length, end: text.length };
  let end = feed + 1;
  const isApart = start > 0 && isBlankLine(text, start - 1);
  while (isApart && end < text.length && isBlankLine(text, end)) {
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next + 1;
  }
  return { start, end };
}

/** The same for several, together where they touch. */
function linesOfRows(text: string, blocks: readonly RowBlock[]): Range[] {
  const ranges: Range[] = [];
  for (const block of blocks) {
    const range = wholeLines(text, block);
    const last = ranges.at(-1);
    if (last && last.end >= range.start) last.end = Math.max(last.end, range.end);
    else ranges.push(range);
  }
  return ranges;
}

/** True where a row has text, tables, tasks or remarks below it that are no values of it. */
function holdsMore(playbook: Playbook, pointer: string, { head, body }: RowBlock): boolean {
  const { syntax, schema, origins } = playbook;
  if (origins.get(pointer)?.type === 'row') return false;
  const list = schema.lists.get(pointer.split('/')[1] ?? '');
  const own = [...(list?.columns.keys() ?? [])].flatMap((column) => {
    const range = origins.get(`${pointer}/${column}`)?.range;
    return range ? [range] : [];
  });
  const touchesOwn = ({ start, end }: Range): boolean =>
    own.some((one) => one.start <= end && start <= one.end);
  const things: Range[] = [
    ...syntax.tables.map(({ range }) => range),
    ...syntax.tasks.map(({ range }) => range),
    ...syntax.comments.map(({ range }) => range),
    ...syntax.code.map(({ range }) => range),
    ...syntax.sections.flatMap(({ heading, prose }) => [
      ...(heading ? [heading.range] : []),
      ...prose.map(({ range }) => range),
    ]),
  ];
  return things.some((one) => one.start >= head.start && one.end <= body.end && !touchesOwn(one));
}

/** Takes rows that follow one another out of the text, with all that stands for them and nothing else. */
export function deleteRows(playbook: Playbook, pointer: string, count: number): Proposal | Refusal {
  const place = placeOf(playbook, pointer);
  if ('refused' in place) return place;
  const { list, index, blocks, block } = place;
  const taken = blocks.slice(index, index + count);
  if (taken.length < count) return { refused: 'no-place', at: pointer };
  if (taken.some(({ group }) => group !== block.group)) return { refused: 'other-place', at: pointer };
  const more = taken.findIndex((one, nth) => holdsMore(playbook, `/${list}/${index + nth}`, one));
  if (more >= 0) return { refused: 'holds-more', at: `/${list}/${index + more}` };
  const { text } = playbook.syntax;
  const order = inOrder(blocks);
  order.splice(index, count);
  const heads = shiftedHeads(text, place, -count).edits.filter(({ range }) =>
    taken.every(({ head }) => head.start !== range.start),
  );
  const gone = { start: block.head.start, end: taken.at(-1)?.body.end ?? block.body.end };
  const beside = headColumns(playbook, list, blocks);
  return {
    edits: [...linesOfRows(text, taken).map((range) => ({ range, text: '' })), ...heads],
    writes: [],
    rows: { list, order, beside, gone },
  };
}

/** What stands between two rows: as between this one and a neighbour, else a break and what the line begins with. */
function gapAt({ syntax: { text, eol } }: Playbook, { blocks, index, block }: Place): string {
  for (const [one, other] of [
    [block, blocks[index + 1]],
    [blocks[index - 1], block],
  ]) {
    if (!one || !other || one.group !== other.group) continue;
    const gap = text.slice(one.body.end, other.head.start);
    if (/^[\s>*+-]*$/.test(gap)) return gap;
  }
  const begins = text.slice(lineAt(text, block.head.start).start, block.head.start);
  return `${eol}${block.group.startsWith('headings') ? eol : ''}${begins}`;
}

/** A row of a table once more, without its id. */
function withoutId(playbook: Playbook, pointer: string, { body }: RowBlock): string | null {
  const { text } = playbook.syntax;
  const written = text.slice(body.start, body.end);
  const id = playbook.origins.get(`${pointer}/id`);
  if (!id || id.range.start === id.range.end) return written;
  if (id.type !== 'cell') return null;
  const [from, to] = [id.range.start - body.start, id.range.end - body.start];
  return written.slice(0, from) + ' '.repeat(to - from) + written.slice(to);
}

/** Puts a row once more below itself; an id in a table stays with the first. */
export function duplicateRow(playbook: Playbook, pointer: string): Proposal | Refusal {
  const place = placeOf(playbook, pointer);
  if ('refused' in place) return place;
  const { list, index, blocks, block } = place;
  const copy = withoutId(playbook, pointer, block);
  if (copy === null) return { refused: 'has-id', at: pointer };
  const { text } = playbook.syntax;
  const { edits, next } = shiftedHeads(text, place, 1);
  const order = inOrder(blocks);
  order.splice(index + 1, 0, index);
  const range = { start: block.body.end, end: block.body.end };
  const added = { range, text: gapAt(playbook, place) + next + copy };
  const beside = [...headColumns(playbook, list, blocks), 'id'];
  return { edits: [added, ...edits], writes: [], rows: { list, order, beside, added: 0 } };
}
