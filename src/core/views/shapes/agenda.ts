import type { AgendaItem, AgendaOwner, Bucket } from '../../agenda/types.ts';
import type { IsoDate } from '../../when/types.ts';
import type { ViewBase } from './view.ts';

export interface AgendaView extends ViewBase {
  type: 'agenda';
  today: IsoDate;
  /** What asks for attention when, in the order in which it is read; each holds something. */
  groups: { bucket: Bucket; items: AgendaItem[] }[];
  /** Whom work can be given to, by name. */
  people: AgendaOwner[];
  /** True where the items are of several documents, so that each says which. */
  isWhole: boolean;
}
