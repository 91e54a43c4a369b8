import type { Envelope, Lang, Playbook } from './playbook/types.ts';
import type { Programme } from './programme/types.ts';
import type { Schedule } from './schedule/types.ts';
import type { Score } from './score/types.ts';
import type { Calendar, IsoDate } from './when/types.ts';

/** What rules, scores and views see of a document and its programme. All of it is read-only; each answer is computed once. */
export interface DocumentContext<D = Envelope & Record<string, unknown>> {
  playbook: Playbook<D>;
  data: D;
  programme: Programme;
  /** True where the document belongs to no programme: other documents are then neither missed nor resolved. */
  standalone: boolean;
  today: IsoDate;
  /** Language of messages and labels. */
  lang: Lang;
  /** Dates of this document's rows. */
  schedule: Schedule;
  /** Dates of another document of the programme. */
  scheduleOf(playbook: Playbook): Schedule;
  /** Score of a document of the programme. */
  scoreOf(playbook: Playbook): Score | null;
  /** Working days of the document: its own calendar or else the charter's. */
  calendar: Calendar;
  /** The countries whose holidays the host knows; null where it brings none. */
  calendars: ReadonlyMap<string, Calendar> | null;
  /** `date` with the start, calendar and rows of another document of the programme. */
  dateOf(playbook: Playbook, text: string | undefined, edge: 'start' | 'end'): IsoDate | null;
  /** First or last day of a when-expression with the document's start, calendar and rows; null where unknown. */
  date(text: string | undefined, edge: 'start' | 'end'): IsoDate | null;
}
