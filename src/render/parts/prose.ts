import type { BlockContent, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Lang } from '../../core/playbook/types.ts';
import { FEWEST_DRAWN, type ViewBase } from '../../core/views/shapes/view.ts';
import { readable } from './dates.ts';
import { trendText } from './trend.ts';

/** What a picture says as text, as nodes of Markdown (mdast): what is pasted where there is no drawing. */
export type Prose = RootContent[];

/** A run of text, or one that stands out. */
export type Words = string | { strong: string };

const phrasing = (words: readonly Words[]): PhrasingContent[] =>
  words.map((one) =>
    typeof one === 'string'
      ? { type: 'text', value: one }
      : { type: 'strong', children: [{ type: 'text', value: one.strong }] },
  );

/** A heading below the title of the picture, which is of the second depth. */
export function heading(text: string, depth: 2 | 3 = 3): RootContent {
  return { type: 'heading', depth, children: phrasing([text]) };
}

export function paragraph(...words: Words[]): BlockContent {
  return { type: 'paragraph', children: phrasing(words) };
}

/** An item of a list; with a box where `done` is true or false. */
export interface Item {
  words: Words[];
  done?: boolean | null;
  children?: Item[];
}

export function list(items: readonly Item[], ordered = false): BlockContent {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map(({ words, done, children = [] }): ListItem => ({
      type: 'listItem',
      checked: done ?? null,
      spread: false,
      children: [paragraph(...words), ...(children.length > 0 ? [list(children)] : [])],
    })),
  };
}

/** A table; cells that are null are empty. */
export function table(
  columns: readonly { label: string; numeric?: boolean }[],
  rows: readonly (readonly (string | null)[])[],
): Table {
  const row = (cells: readonly (string | null)[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell ? [cell] : []) })),
  });
  return {
    type: 'table',
    align: columns.map(({ numeric }) => (numeric ? 'right' : null)),
    children: [row(columns.map(({ label }) => label)), ...rows.map(row)],
  };
}

/** Parts of a line that are there, one after the other. */
export function inLine(...parts: (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Title, what is below it, and the facts of a picture. */
export function opening(view: ViewBase, lang: Lang, subtitle = readable(lang, view.subtitle)): Prose {
  const facts = view.cards.map(({ value, label, detail, trend }) => ({
    words: [{ strong: readable(lang, value) }, ` ${inLine(label, detail && readable(lang, detail))}`],
    // What is drawn is written there with its ends alone.
    children: trend && trend.length >= FEWEST_DRAWN ? [{ words: [trendText(trend, lang)] }] : [],
  }));
  return [
    heading(view.title, 2),
    ...(subtitle ? [paragraph(subtitle)] : []),
    ...(facts.length > 0 ? [list(facts)] : []),
  ];
}
