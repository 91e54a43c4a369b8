import type { ViewBase } from './view.ts';
import type { AgendaSource } from '../../agenda/types.ts';
import type { IsoDate } from '../../when/types.ts';

/** One thing that lands on somebody in a week. */
export interface LoadItem {
  pointer: string;
  source: AgendaSource;
  name: string;
  /** The title of its programme, where there are several. */
  programme?: string;
}

/** A group or an owner with what lands on it, a cell a week. */
export interface LoadRow {
  name: string;
  cells: LoadItem[][];
  /** What recurs on days that are not written, with its rhythm: it is in no week. */
  undated: { pointer: string; name: string; rhythm: string; programme?: string }[];
  /** From how many programmes that comes, where it is several. */
  programmes?: number;
  /** Weeks, by their place, in which several programmes bring too much. */
  collisions?: number[];
}

/** Everything that lands on groups and on owners in the next weeks, over all documents of a programme or of several. */
export interface LoadView extends ViewBase {
  type: 'load';
  /** The Mondays, with the days from Monday to Friday on which nobody works. */
  weeks: { start: IsoDate; off: IsoDate[] }[];
  groups: LoadRow[];
  owners: LoadRow[];
}
