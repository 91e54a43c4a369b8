import type { Load, Neighbour } from './agenda/types.ts';
import type { Envelope, Lang, Playbook } from './playbook/types.ts';
import type { KindSchemas } from './playbook/schema.ts';
import type { Programme } from './programme/types.ts';
import type { Schedule } from './schedule/types.ts';
import type { Score } from './score/types.ts';
import type { SharedOption, Thresholds } from './thresholds.ts';
import type { QuarterReadings } from './when/resolve.ts';
import type { Calendar, IsoDate } from './when/types.ts';

/** What rules, scores and views see of a document and its programme. All of it is read-only; each answer is computed once. */
export interface DocumentContext<D = Envelope & Record<string, unknown>> {
  playbook: Playbook<D>;
  data: D;
  programme: Programme;
  /** True where the document belongs to no programme, or to a charter among others without one: other documents are then neither missed nor resolved. */
  standalone: boolean;
  /**
   * Charters and stand-alone documents of the whole workspace with an explicit id, by that id: what
   * the outside may refer to.
   */
  documentsById: ReadonlyMap<string, Playbook[]>;
  /** Calendars of the countries that the host has looked up, null for a code of none; null where it knows of none. */
  calendars: ReadonlyMap<string, Calendar | null> | null;
  /** Schemas of the kinds of this workspace. */
  kinds: KindSchemas;
  today: IsoDate;
  /** Language of messages and labels. */
  lang: Lang;
  /** Limits that the configuration sets for this document. */
  thresholds: Thresholds;
  /** An option of a rule as it is configured for this document, whether the rule is on or off. */
  optionOf(option: SharedOption): number;
  /** Dates of this document's rows. */
  schedule: Schedule;
  /** Dates of another document of the programme. */
  scheduleOf(playbook: Playbook): Schedule;
  /** Score of a document of the programme. */
  scoreOf(playbook: Playbook): Score | null;
  /**
   * A document of the programme as its figures were on a day: what was not late by then is not late in it, and what says
   * nothing is blank. Scores that are asked of it are those of today.
   */
  asOf<E>(playbook: Playbook<E>, day: IsoDate): DocumentContext<E>;
  /** What lands on the groups and the owners of the programme, or of what stands alone, in the next weeks. */
  load: Load;
  /** Other programmes of the workspace that name a group of this one's, and are not over. */
  neighbours: readonly Neighbour[];
  /** Which days are worked here. */
  calendar: Calendar;
  /** True where what is private is left out, since the answer is for others: what follows from it is then not known. */
  isRedacted: boolean;
  /** A document of the programme with what is private, for what is said of many people alone. */
  unredacted<P extends Playbook<any>>(playbook: P): P;
  /** First or last day of a when-expression with the document's start, calendar and rows; null where unknown. */
  date(text: string | undefined, edge: 'start' | 'end'): IsoDate | null;
  /** The two readings of quarters without a year, where they differ; null for any other text. */
  quarters(text: string): QuarterReadings | null;
  /** The same as `date` for another document of the programme. */
  dateIn(playbook: Playbook, text: string | undefined, edge: 'start' | 'end'): IsoDate | null;
  /** What went wrong in us so far while this document was read, checked or drawn. */
  faults: ReadonlySet<string>;
  /** What a function gives, else the fallback where it throws: a fault of ours, which is told of this document alone. */
  attempt<T>(compute: () => T, fallback: T): T;
  /** What a function makes of this context, computed once however many rules ask for it. */
  derived<T>(compute: (context: DocumentContext<any>) => T): T;
}

/** What answers about dates in a programme are read from. */
export type ScheduleAccess = Pick<DocumentContext, 'programme' | 'scheduleOf' | 'dateIn'>;
