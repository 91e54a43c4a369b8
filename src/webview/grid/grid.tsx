import { Head } from './head.tsx';
import { gridKey } from './keys.ts';
import { Row } from './row.tsx';
import { Tools } from './tools.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useGrid, type GridProps } from './use-grid.ts';
import { gridWord } from './words.ts';

/** The room of rows that are not in sight. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} class="gap" style={{ height: `${height}px` }} />
    </tr>
  );
}

/** A list that is worked in as in a spreadsheet. */
export function Grid(props: GridProps) {
  const { list, lang, setWidth } = props;
  const { columns } = list;
  const grid = useGrid(props);
  const { drawn, order, spot, sort, letters, typing } = grid;
  const clipboard = useClipboard(grid, lang, props.speak);
  const items = drawn.getVirtualItems();
  return (
    <div class="grid">
      <Tools
        {...{ lang, letters }}
        setLetters={grid.setLetters}
        selected={grid.selected}
        act={(what) => {
          if (what === 'details') return props.inspect(grid.pointerAt(spot.row) ?? '');
          grid.follows.current = true;
          if (what === 'up' || what === 'down') grid.move(what === 'up' ? -1 : 1);
          else grid.act({ type: what });
        }}
      />
      <p class="grid-notes" aria-live="polite">
        {grid.notes.join(' ')}
        {sort || letters !== '' ? (
          <button type="button" onClick={grid.showAll}>
            {gridWord(lang, 'all')}
          </button>
        ) : null}
      </p>
      <div
        ref={grid.box}
        class="grid-box"
        onKeyDown={(event) => {
          const key = typing ? null : gridKey(event, spot, order.length, columns.length);
          if (!key) return;
          event.preventDefault();
          grid.act(key);
        }}
        onFocusOut={({ relatedTarget }) => {
          // What is drawn anew loses the focus to nobody, and is given it again.
          if (relatedTarget && !grid.box.current?.contains(relatedTarget as Node))
            grid.follows.current = false;
        }}
        {...clipboard}
      >
        <table
          role="grid"
          aria-label={list.name}
          aria-rowcount={order.length + 2}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
        >
          <colgroup>
            <col style={{ width: '44px' }} />
            {columns.map((_, at) => (
              <col style={{ width: `${grid.widthAt(at)}px` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" aria-colindex={1}>
                <span class="sr">{gridWord(lang, 'number')}</span>
              </th>
              {columns.map((column, at) => (
                <Head
                  {...{ column, at, sort, lang }}
                  held={spot.row === -1 && spot.column === at}
                  width={grid.widthAt(at)}
                  choose={() => {
                    grid.sortBy(column.key);
                    grid.go({ row: -1, column: at });
                  }}
                  setWidth={(width) => setWidth(column.key, width)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ index, key, start }, nth) => [
              <Gap
                key={`before ${key}`}
                height={start - (items[nth - 1]?.end ?? 0)}
                columns={columns.length + 1}
              />,
              <Row key={key} {...{ grid, columns, index, lang }} />,
            ])}
            <Gap
              key="end"
              height={drawn.getTotalSize() - (items.at(-1)?.end ?? 0)}
              columns={columns.length + 1}
            />
          </tbody>
        </table>
      </div>
      {list.hidden.length > 0 ? (
        <p class="muted">{gridWord(lang, 'hidden', { names: list.hidden.join(', ') })}</p>
      ) : null}
    </div>
  );
}
