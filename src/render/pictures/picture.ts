import type { VNode } from 'preact';
import type { View } from '../../core/generated/views.ts';
import type { Bilingual, Lang } from '../../core/playbook/types.ts';
import type { EmptyState } from '../parts/frame.tsx';
import type { Prose } from '../parts/prose.ts';
import type { Zoom } from '../parts/zoom.ts';

export interface PictureProps<V> {
  view: V;
  lang: Lang;
}

/** Which way up a sheet of paper is. */
export type Paper = 'portrait' | 'landscape';

/** What the items of a picture can be filtered by: the values that occur in `data-owner` and `data-phase`. */
export interface FilterChoices {
  owners: string[];
  phases: string[];
}

/**
 * How views of one type are shown. `src/render/pictures/<type>/index.ts` exports one as its default, and
 * `style.ts` beside it, where there is one, the picture's CSS as `style`; both are gathered into
 * `src/render/generated`.
 */
export interface Picture<V extends View> {
  /** What its tab and its place in a page are called. */
  name: Bilingual;
  /** The same where a whole programme is shown, for a picture that shows something else of it. */
  programmeName?: Bilingual;
  /** All of it as HTML. `zoom` is given by a panel alone, which is never printed and always wide. */
  Body(props: PictureProps<V> & { zoom?: Zoom }): VNode;
  /** The drawing alone, for a picture whose drawing says all of it; renders nothing where nothing can be drawn. */
  Svg?(props: PictureProps<V>): VNode | null;
  /** What it shows while there is nothing to draw, with what to write. */
  empty: EmptyState;
  /** All of it as text, for where no drawing can be pasted; without it, what its HTML says. */
  prose?(view: V, lang: Lang): Prose;
  /** What a panel can zoom it to: `fit`, which shows all of it, and others. */
  zooms?: readonly Zoom[];
  /** Which way up it is printed; without it as the first picture of its document that says so. */
  paper?: Paper;
  /**
   * True for what has no place among the other pictures on the paper of a controlled document: what is another one
   * every day, and what is printed by itself.
   */
  apart?: boolean;
  /** Columns of lists that it shows row by row: a table of no others is not printed beside it. */
  shows?: ReadonlyMap<string, readonly string[]>;
  /** What a panel can filter it by. */
  choices?(view: V): FilterChoices;
}
