import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { distinct, ownersIn } from '../../parts/owners.ts';
import type { FilterChoices } from '../picture.ts';

/** Owners of the bars; the lanes are its phases. */
export function choices({ lanes }: TimelineView): FilterChoices {
  return {
    owners: distinct(lanes.flatMap(({ bars }) => bars.flatMap(({ owner }) => ownersIn(owner ?? '')))),
    phases: lanes.map(({ name }) => name),
  };
}
