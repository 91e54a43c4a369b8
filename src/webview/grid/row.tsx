import type { GridColumn } from '../../service/preview/picture-messages.ts';
import { CellText, classOf, TypingField } from './cell.tsx';
import { isIn } from './requests.ts';
import type { GridState } from './use-grid.ts';
import { gridWord } from './words.ts';

interface RowProps {
  grid: GridState;
  columns: readonly GridColumn[];
  /** Its number among those that are shown; the blank row is behind the last. */
  index: number;
  lang: 'en' | 'zh';
}

/** A row of a grid: its number in the text, by which all of it is selected, and its cells. */
export function Row({ grid, columns, index, lang }: RowProps) {
  const { spot, area, typing, order, go, act } = grid;
  const number = order[index];
  const whole = (): void => {
    go({ row: index, column: columns.length - 1 });
    grid.selectTo({ row: index, column: 0 });
  };
  return (
    <tr
      ref={grid.drawn.measureElement}
      data-index={index}
      data-pointer={grid.pointerAt(index) ?? undefined}
      aria-rowindex={index + 2}
      class={number === undefined ? 'new' : undefined}
    >
      <th scope="row" aria-colindex={1} onPointerDown={whole}>
        {number === undefined ? '+' : number + 1}
      </th>
      {columns.map((column, at) => {
        const here = spot.row === index && spot.column === at;
        const cell = grid.cellAt(index, at);
        return (
          <td
            role="gridcell"
            tabIndex={here ? 0 : -1}
            data-spot={`${index} ${at}`}
            aria-colindex={at + 2}
            aria-selected={isIn(area, { row: index, column: at })}
            aria-readonly={column.fixed && cell.text !== '' ? true : undefined}
            class={classOf(column, cell)}
            onPointerDown={(event) => {
              if (here && typing) return;
              if (here && event.pointerType === 'touch') return act({ type: 'edit', text: null });
              go({ row: index, column: at }, event.shiftKey);
            }}
            onPointerEnter={(event) => {
              if (event.buttons === 1 && !typing) go({ row: index, column: at }, true);
            }}
            onDblClick={() => act({ type: 'edit', text: null })}
          >
            {here && typing ? (
              <TypingField
                {...{ typing, column }}
                label={gridWord(lang, 'cell', { row: grid.titleAt(index), column: column.label })}
                write={grid.write}
                cancel={grid.cancel}
              />
            ) : (
              <CellText {...{ cell, lang }} />
            )}
          </td>
        );
      })}
    </tr>
  );
}
