import type { ComponentChildren } from 'preact';
import type { Lang } from '../core/playbook/types.ts';
import type { Card, ViewBase } from '../core/views/types.ts';
import { word, type Word } from './text.ts';

/** Facts above a picture: first the answer. */
export function Cards({ cards }: { cards: Card[] }) {
  if (cards.length === 0) return null;
  return (
    <ul class="cards">
      {cards.map(({ value, label, detail, state, pointer }) => (
        <li class={state ?? 'neutral'} data-pointer={pointer}>
          <b>{value}</b> <span>{label}</span> {detail ? <span>{detail}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** Title, facts, picture. */
export function Frame({ view, children }: { view: ViewBase; children: ComponentChildren }) {
  return (
    <>
      <h2>{view.title}</h2>
      <p class="subtitle">{view.subtitle}</p>
      <Cards cards={view.cards} />
      {children}
    </>
  );
}

export interface GridColumn {
  label: string;
  numeric?: boolean;
}

/** A plain table; `rows` hold one text a column. */
export function Grid({
  columns,
  rows,
}: {
  columns: GridColumn[];
  rows: { pointer?: string; cells: (string | null)[] }[];
}) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric ? 'num' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pointer, cells }) => (
            <tr data-pointer={pointer}>
              {cells.map((cell, index) => (
                <td class={columns[index]?.numeric ? 'num' : undefined}>{cell ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What to write where there is nothing to show. */
export function Empty({ lang, hint }: { lang: Lang; hint: Word }) {
  return (
    <p class="muted">
      {word(lang, 'empty')} {word(lang, hint)}
    </p>
  );
}

/** The same data as the picture, for the screen reader and for whoever prefers it. */
export function AsTable({ lang, children }: { lang: Lang; children: ComponentChildren }) {
  return (
    <details>
      <summary>{word(lang, 'table')}</summary>
      {children}
    </details>
  );
}
