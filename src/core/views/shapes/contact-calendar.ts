import type { ViewBase } from './view.ts';
import type { IsoDate } from '../../when/types.ts';

export interface ContactCalendarView extends ViewBase {
  type: 'contact-calendar';
  /** First days of the weeks. */
  weeks: IsoDate[];
  today: IsoDate;
  rows: {
    pointer: string;
    name: string;
    touches: number;
    wanted: number;
    goLive: IsoDate | null;
    channels: string[];
    cells: {
      week: IsoDate;
      events: { name: string; date: IsoDate; type: string | null; sender: string | null; pointer: string }[];
    }[];
  }[];
}
