import type { TargetedPointerEvent } from 'preact';
import type { GridColumn } from '../../service/preview/picture-messages.ts';
import type { Sort } from './arrange.ts';
import { gridWord } from './words.ts';

/** Narrower than this a column says nothing. */
const NARROWEST = 40;

export const widened = (width: number, by: number): number => Math.max(NARROWEST, Math.round(width + by));

interface HeadProps {
  column: GridColumn;
  at: number;
  sort: Sort | null;
  /** True where the keyboard is in it. */
  held: boolean;
  width: number;
  lang: 'en' | 'zh';
  choose(): void;
  setWidth(width: number): void;
}

/** The head of a column: sorts, and is drawn wider or narrower at its edge. */
export function Head({ column, at, sort, held, width, lang, choose, setWidth }: HeadProps) {
  const own = sort?.column === column.key ? sort : null;
  const drag = (event: TargetedPointerEvent<HTMLSpanElement>): void => {
    const edge = event.currentTarget;
    const from = event.clientX;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (next) => setWidth(widened(width, next.clientX - from));
    edge.onlostpointercapture = () => {
      edge.onpointermove = null;
    };
    event.preventDefault();
  };
  return (
    <th
      scope="col"
      aria-colindex={at + 2}
      aria-sort={own ? (own.descending ? 'descending' : 'ascending') : undefined}
      class={column.numeric ? 'num' : undefined}
    >
      <button
        type="button"
        tabIndex={held ? 0 : -1}
        data-spot={`-1 ${at}`}
        aria-description={gridWord(lang, 'sort', { column: column.label })}
        title={column.help || undefined}
        onClick={choose}
      >
        {column.label}
        <span aria-hidden="true">{own ? (own.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
      <span class="edge" aria-hidden="true" onPointerDown={drag} />
    </th>
  );
}
