import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { addDays } from '../../../core/when/dates.ts';
import type { Scale } from './scale.ts';

/** Weekends are seen where a day is as wide as this, in pixels; holidays always. */
const LEAST_DAY = 3;

/** From where to where days off are drawn. */
export interface PlacedDaysOff {
  from: number;
  to: number;
  holiday: boolean;
}

/** The days off that are wide enough to be seen. */
export function placeDaysOff({ daysOff }: TimelineView, scale: Scale): PlacedDaysOff[] {
  return daysOff
    .filter(
      ({ holiday, start, end }) =>
        (holiday || scale.day >= LEAST_DAY) && end >= scale.from && start < scale.to,
    )
    .map(({ start, end, holiday }) => ({
      holiday,
      from: scale.x(start < scale.from ? scale.from : start),
      to: scale.x(end >= scale.to ? scale.to : addDays(end, 1)),
    }));
}

/** Days on which nobody works: a faint ground behind everything, that of holidays less faint. */
export function DaysOff({ placed, top, bottom }: { placed: PlacedDaysOff[]; top: number; bottom: number }) {
  const of = (wanted: boolean): string =>
    placed
      .filter(({ holiday }) => holiday === wanted)
      .map(({ from, to }) => `M${from} ${top}H${to}V${bottom}H${from}z`)
      .join('');
  return (
    <>
      <path class="off" d={of(false)} />
      <path class="off holiday" d={of(true)} />
    </>
  );
}
