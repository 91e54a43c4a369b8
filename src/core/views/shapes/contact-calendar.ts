import type { ViewBase } from './view.ts';
import type { IsoDate } from '../../when/types.ts';

/** What a column stands for. */
export type ContactUnit = 'week' | 'month' | 'quarter' | 'year';

export interface Contact {
  name: string;
  date: IsoDate;
  type: string | null;
  sender: string | null;
  /** Where the sender stands, null where that is not known. */
  level: 'executive' | 'manager' | 'team' | null;
  /** What has become of an event; null for a regular contact. Late is what should have been sent before today. */
  state: 'sent' | 'planned' | 'late' | null;
  pointer: string;
}

export interface ContactCalendarView extends ViewBase {
  type: 'contact-calendar';
  /** First days of the columns, which are weeks unless `unit` says more. */
  weeks: IsoDate[];
  unit?: ContactUnit;
  /** How many audiences there are beside `rows`, where there are too many to be shown. */
  hidden?: number;
  today: IsoDate;
  rows: {
    pointer: string;
    name: string;
    touches: number;
    /** How many are wanted before go-live; null for those who decide and are only briefed. */
    wanted: number | null;
    goLive: IsoDate | null;
    channels: string[];
    /** The last day on which it heard something, and the next one on which it is to. */
    last: IsoDate | null;
    next: IsoDate | null;
    cells: {
      week: IsoDate;
      events: Contact[];
      /** How many contacts there are beside `events`, where there are too many to be listed. */
      more?: number;
    }[];
  }[];
}
