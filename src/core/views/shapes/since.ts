import type { ViewBase } from './view.ts';
import type { IsoDate } from '../../when/types.ts';

/** What changed since a day: in a document, or in all of a programme. */
export interface SinceView extends ViewBase {
  type: 'since';
  /** The state that is compared with is of this day: of its beginning, where it was not asked for by a name. */
  since: IsoDate;
  /** What was asked for, in words: a revision; left out for a day. */
  name?: string;
  /** Why nothing can be compared, with a way out. */
  fault?: string;
  /** True while it is only known that there is something to compare with: comparing waits until somebody looks. */
  pending?: true;
  /** What has other days than on that day, with the dates that it had then. */
  moved: { pointer: string; start: IsoDate; end: IsoDate }[];
  /** All of it for a mail. */
  paragraph: string;
  sections: {
    /** Of a document; left out for one that is lost, and for a programme. */
    pointer?: string;
    title: string;
    /** What became of it: new, lost, called otherwise; '' where it is what it was. */
    note: string;
    groups: {
      /** What sort of change; a mark beside the title, so that it is found again. */
      id: string;
      title: string;
      /** Without a pointer where there is no place for it any more. */
      lines: { pointer?: string; name: string; text: string }[];
    }[];
  }[];
}
