import type { Bilingual } from '../playbook/types.ts';
import type { WorkState } from '../playbook/work-state.ts';
import type { PlaceRange } from '../syntax/positions.ts';
import type { Range } from '../syntax/types.ts';
import type { IsoDate } from '../when/types.ts';

/** What an item of the agenda is. The last four only take place: there is nothing of them to be done. */
export type AgendaSource =
  | 'activity'
  | 'training'
  | 'task'
  | 'event'
  | 'contact'
  | 'meeting'
  | 'phase'
  | 'wave'
  | 'milestone'
  | 'gate'
  | 'win'
  | 'action'
  | 'review'
  | 'ending'
  | 'go-live'
  | 'blackout'
  | 'day-off';

/** The days that an agenda looks ahead to; what is late, and single things on later days, are in it too. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

/** How often something happens that stands on one line: its days in the period, or none where they are not said. */
export interface Recurring {
  /** As it is written: `weekly`. */
  text: string;
  /** In order, each from today on; at most 366. */
  dates: IsoDate[];
  /** True where no week goes by without it. */
  weekly: boolean;
}

/** What may be decided at a gate. */
export type Decision = 'go' | 'conditional' | 'no-go';

/** Where a decision is written, left out where the document has no place for it; the words are those of the document. */
export interface DecisionPlaces {
  decision?: { pointer: string; values: { decision: Decision; written: string }[] };
  decidedOn?: { pointer: string };
  conditions?: { pointer: string };
}

/** Who does something. */
export interface AgendaOwner {
  /** Id of the role, else its name: what a filter compares. */
  id: string;
  name: string;
}

/** What an item of the agenda depends on beside its days, in the reader's words. */
export interface AgendaFact {
  label: string;
  text: string;
}

/** What a kind brings of one row, task or key: all as its document says. */
export interface AgendaEntry {
  source: AgendaSource;
  pointer: string;
  name: string;
  from: IsoDate | null;
  /** The last day. */
  due: IsoDate | null;
  /** Null for what only takes place. */
  state: WorkState | null;
  /** Ids or names. */
  owners?: readonly string[];
  /** Ids or names of the groups or audiences that it is for. */
  groups?: readonly string[];
  /** Per cent, where that is written. */
  progress?: number;
  facts?: AgendaFact[];
  /** Why it has its days, where they are not simply written. */
  reason?: string | null;
  recurring?: Recurring;
  /** Name of the property that says who does it; left out where nobody can be named. */
  ownerKey?: string;
  /** Name of the property with its state; left out where it has none that can be ticked. */
  stateKey?: string;
  /** Name of the property with its progress, of what may have one. */
  progressKey?: string;
  /** Of what is to be decided. */
  decides?: DecisionPlaces;
  /** Name of the property with its last day, for rows that have no place in the schedule. */
  dueKey?: string;
}

/** Something with a day, or something to be done, as a reader meets it. */
export interface AgendaItem extends Required<
  Pick<AgendaEntry, 'source' | 'pointer' | 'name' | 'from' | 'due' | 'facts'>
> {
  /** Path of its document. */
  path: string;
  /** Title of its document. */
  document: string;
  /** Null for what only takes place. */
  state: WorkState | null;
  isOverdue: boolean;
  owners: AgendaOwner[];
  /** Names of the groups that it is for. */
  groups: string[];
  progress: number | null;
  reason: string | null;
  recurring: Recurring | null;
  /** What can be done with it, as places of its document; null where that cannot be said there. */
  edits: {
    /** `lacks` is the title of the column that its table would need for that. */
    state: { pointer: string; lacks?: string } | null;
    /** Null where it has no progress, or no column for it. */
    progress: { pointer: string } | null;
    due: { pointer: string } | null;
    owner: { pointer: string } | null;
    /** Null for what is no decision, is decided, or has no place for that. */
    decision: DecisionPlaces | null;
  };
}

/** What lands on a group or an owner: a cell a week, in the order of time. */
export interface LoadOf {
  name: string;
  cells: AgendaItem[][];
  /** What recurs on days that are not written: it is in no week. */
  undated: AgendaItem[];
}

/** What lands on the groups and the owners of a programme in the next weeks; whoever has most comes first. */
export interface Load {
  /** Their Mondays. */
  weeks: IsoDate[];
  groups: LoadOf[];
  owners: LoadOf[];
}

/** A place in a document that need not be at hand any more. */
export interface DistantPlace {
  path: string;
  /** Title of its document. */
  title: string;
  range: Range;
  /** Its lines and columns, where the text is not at hand. */
  at?: PlaceRange;
  /** What stands there. */
  why: Bilingual;
}

/**
 * A programme as others meet it on groups that they share. It is data alone and nothing else of a programme is seen from
 * another one, so that a programme can be let go, and what was found in one holds for as long as these are the same.
 */
export interface Neighbour {
  /** Path of its charter. */
  path: string;
  title: string;
  /** When the change starts; null where that is not said. */
  start: IsoDate | null;
  /** What weighs on its groups in the next weeks. */
  load: Pick<Load, 'weeks' | 'groups'>;
  /** Where these things stand, by path and pointer. */
  places: Readonly<Record<string, DistantPlace>>;
}

/** When an item asks for attention, seen from today; weeks begin on Monday, `soon` is what is left of the period. */
export type Bucket = 'late' | 'today' | 'week' | 'soon' | 'later' | 'undated' | 'done';

/** In the order in which they are read. */
export const BUCKETS: readonly Bucket[] = ['late', 'today', 'week', 'soon', 'later', 'undated', 'done'];

/** The work of one or several documents, counted. What is cancelled counts nowhere. */
export interface WorkCount {
  done: number;
  total: number;
  overdue: number;
}
