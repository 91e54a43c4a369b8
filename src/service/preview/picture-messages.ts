import type { View } from '../../core/generated/views.ts';
import type { Sheet } from '../../core/pages/sheet.ts';
import type { Revisions } from './protocol.ts';

/** Asks for the pictures of a document. */
export interface ViewParams {
  uri: string;
  /** Somebody looks at what changed since another day, so it is compared. */
  comparing?: boolean;
  /** What it is compared with: a day, a revision, or '' for a week ago. */
  since?: string;
  /** Somebody works in the lists of the document. */
  lists?: boolean;
  /** What is shown may be given to others, who are not to see what is private. */
  redact?: boolean;
}

/** Pictures as the texts stood; null where there is no playbook, or no programme. */
export type ViewResult = {
  uri: string;
  version: number;
  lang: 'en' | 'zh';
  views: PlacedView[];
  /** The same as others may see it, a picture null where it is as above; left out where all of it is. */
  given?: { views: (View | null)[]; sheet: Sheet };
  /** What every sheet says when they are printed. */
  sheet: Sheet;
  /** The programme's title, where the document is part of one. */
  programme: string | null;
  /** There are several programmes; left out where there are not. */
  several?: true;
  /** Documents that pointers of the pictures name, by path (`core/views/programme/qualify.ts`). */
  sources: Record<string, Source>;
  /** What it is compared with, and what may be chosen once somebody looks; left out where there is nothing. */
  since?: { asked: string } & Revisions;
  /** The lists of the document as grids, where they were asked for. */
  lists?: ListGrid[];
} | null;

/** A list of a document, or of one of its parts, with what is written in it. */
export interface ListGrid {
  /** Of the list; that of a part names it. */
  pointer: string;
  name: string;
  columns: GridColumn[];
  rows: { pointer: string; cells: GridCell[] }[];
  /** Headers of its tables that are no columns of the list, and are left to the text. */
  hidden: string[];
}

/** A column of a grid. */
export interface GridColumn {
  key: string;
  label: string;
  /** What it is for; may be ''. */
  help: string;
  numeric: boolean;
  /** What stands there is changed in the text alone. */
  fixed: boolean;
  /** Values to choose from, as they are written, with what they mean. */
  suggestions: { value: string; label: string }[];
}

/** A cell of a grid. */
export interface GridCell {
  /** As the document has it; '' where it has nothing. */
  text: string;
  /** As its reader calls that, where it is something else. */
  shown?: string;
  /** What it is sorted by, where that is not its text: a day, a figure, a place among values. */
  order?: string | number;
}

/** A document behind a picture, as it stood. */
export interface Source {
  uri: string;
  version: number;
}

/** A picture, with the line (from 0) of each pointer in it, so that a click finds its source. */
export interface PlacedView {
  view: View;
  lines: Record<string, number>;
}
