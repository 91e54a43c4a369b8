import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Intent } from '../../core/generated/intents.ts';
import type { GridCell, ListGrid } from '../../service/preview/picture-messages.ts';
import { arranged, nextSort, type Sort } from './arrange.ts';
import type { Onward, Typing } from './cell.tsx';
import { widened } from './head.tsx';
import type { GridKey, Spot } from './keys.ts';
import { areaOf, duplicated, emptied, moved, removed, typed, type Asked } from './requests.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import { firstWidths } from './widths.ts';
import { gridWord } from './words.ts';

export interface GridProps {
  list: ListGrid;
  lang: 'en' | 'zh';
  widths: ReadonlyMap<string, number>;
  setWidth(column: string, width: number): void;
  /** Why the last edit was not made; ''. */
  notice: string;
  /** Asks for an edit; `at` is where a refusal is said. */
  edit(intent: Intent, at: string): void;
  inspect(pointer: string): void;
  speak(text: string): void;
}

/** What was typed and is on its way: it is shown already, and typed on where it is refused. */
interface OnItsWay {
  list: ListGrid;
  at: Spot;
  text: string;
}

const ONWARD: Record<Onward, Spot> = {
  down: { row: 1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
  stay: { row: 0, column: 0 },
};

/** A number between two others, both among them. */
const within = (at: number, most: number): number => Math.max(0, Math.min(at, most));

/** What is selected, sorted and typed in a grid, and what can be done with it. */
export function useGrid({ list, lang, widths, setWidth, notice, edit }: GridProps) {
  const { columns, rows } = list;
  const [sort, setSort] = useState<Sort | null>(null);
  const [letters, setLetters] = useState('');
  const [wanted, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const [other, setOther] = useState<Spot | null>(null);
  const [typing, setTyping] = useState<Typing | null>(null);
  const [said, setSaid] = useState('');
  const [sent, setSent] = useState<OnItsWay | null>(null);
  const box = useRef<HTMLDivElement>(null);
  /** The focus is to follow the cell. */
  const follows = useRef(false);

  const order = useMemo(() => arranged(list, sort, letters, lang), [list, sort, letters, lang]);
  const first = useMemo(() => firstWidths(list), [list.pointer, columns.length]);
  const spot = { row: Math.min(wanted.row, order.length), column: within(wanted.column, columns.length - 1) };
  const area = areaOf(spot, other ?? spot);
  const shown = { list, order };
  const drawn = useVirtualRows(box, order.length + 1, spot.row, (row) => order[row] ?? rows.length);

  useLayoutEffect(() => {
    // Somebody who works elsewhere by now is not called back.
    if (!follows.current || typing || !document.hasFocus()) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-spot="${spot.row} ${spot.column}"]`);
    if (!cell || cell === document.activeElement) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  useEffect(() => {
    if (notice === '' || !sent) return;
    // What was refused stands there still, to be put right.
    setSpot(sent.at);
    setTyping({ text: sent.text, faulty: true });
    setSent(null);
  }, [notice]);
  useEffect(() => setSent(null), [list]);

  const columnAt = (column: number) => columns[column]?.key ?? '';
  const widthAt = (column: number): number => widths.get(columnAt(column)) ?? first[column] ?? 100;
  const firstFree = Math.max(
    0,
    columns.findIndex(({ fixed }) => !fixed),
  );
  const pointerAt = (row: number): string | null => rows[order[row] ?? -1]?.pointer ?? null;
  const cellAt = (row: number, column: number): GridCell => {
    const isSent = sent?.list === list && sent.at.row === row && sent.at.column === column;
    return isSent ? { text: sent.text } : (rows[order[row] ?? -1]?.cells[column] ?? { text: '' });
  };
  const titleAt = (row: number): string => {
    const number = order[row];
    if (number === undefined) return gridWord(lang, 'newRow');
    return rows[number]?.cells[firstFree]?.text || gridWord(lang, 'row', { number: number + 1 });
  };

  const go = (to: Spot, extend = false): void => {
    follows.current = true;
    setOther(extend ? (other ?? spot) : null);
    setSpot(to);
    setSaid('');
    if (to.row >= 0) drawn.scrollToIndex(to.row, { align: 'auto' });
  };
  /** True where something was asked for. */
  const ask = (asked: Asked): boolean => {
    setSaid(asked && 'refused' in asked ? gridWord(lang, asked.refused) : '');
    if (!asked || 'refused' in asked) return false;
    edit(asked.intent, pointerAt(spot.row) ?? list.pointer);
    return true;
  };
  const begin = (text: string | null): void => {
    if (spot.row < 0) return setSort(nextSort(sort, columnAt(spot.column)));
    const before = cellAt(spot.row, spot.column).text;
    if (columns[spot.column]?.fixed && before !== '') return setSaid(gridWord(lang, 'fixed'));
    setTyping({ text: text ?? before, faulty: false });
  };
  const move = (by: 1 | -1): void => {
    if (sort || letters !== '') return setSaid(gridWord(lang, 'inOrder'));
    if (ask(moved(shown, spot.row, by))) go({ ...spot, row: spot.row + by });
  };
  const act = (key: GridKey): void => {
    switch (key.type) {
      case 'go':
        return go(key.to, key.extend);
      case 'edit':
        return begin(key.text);
      case 'clear':
        return void ask(emptied(shown, area));
      case 'all':
        setOther({ row: 0, column: 0 });
        return setSpot({ row: Math.max(0, order.length - 1), column: columns.length - 1 });
      case 'add':
        return go({ row: order.length, column: firstFree });
      case 'move':
        return move(key.by);
      case 'duplicate':
        if (ask(duplicated(shown, spot.row)) && !sort) go({ ...spot, row: spot.row + 1 });
        return;
      case 'delete':
        if (ask(removed(shown, area))) go(area.from);
        return;
      case 'widen':
        return setWidth(columnAt(spot.column), widened(widthAt(spot.column), 20 * key.by));
      case 'leave':
        follows.current = false;
        box.current?.parentElement?.querySelector<HTMLElement>('.grid-tools button')?.focus();
    }
  };
  const write = (text: string, onward: Onward): void => {
    setTyping(null);
    if (ask(typed(shown, spot, text))) setSent({ list, at: spot, text });
    if (onward === 'stay') return;
    const step = ONWARD[onward];
    // Below the blank row there is none yet.
    const row = within(spot.row + step.row, order.length);
    go({ row, column: within(spot.column + step.column, columns.length - 1) });
  };
  const sortName = columns.find(({ key }) => key === sort?.column)?.label;
  const notes = [
    said,
    sortName === undefined ? '' : gridWord(lang, 'sorted', { column: sortName }),
    letters === '' ? '' : gridWord(lang, 'filtered', { left: order.length, all: rows.length }),
  ].filter((note) => note !== '');
  return {
    box,
    drawn,
    follows,
    order,
    spot,
    area,
    shown,
    sort,
    letters,
    typing,
    notes,
    widthAt,
    pointerAt,
    cellAt,
    titleAt,
    go,
    ask,
    act,
    move,
    write,
    setLetters,
    /** How many rows are selected; 0 in the head and in the blank row. */
    selected: spot.row < 0 ? 0 : order.slice(Math.max(0, area.from.row), area.to.row + 1).length,
    /** Selects from the cell that has the focus to another one. */
    selectTo: setOther,
    sortBy: (column: string): void => setSort(nextSort(sort, column)),
    cancel: (): void => setTyping(null),
    showAll: (): void => {
      setSort(null);
      setLetters('');
    },
  };
}

export type GridState = ReturnType<typeof useGrid>;
