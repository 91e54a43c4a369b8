import type { Health } from '../score/types.ts';
import type { ScheduledItem } from '../schedule/types.ts';
import type { Supposed } from './supposed-by.ts';

/** The health of each programme that the row is of, as it is and as it would be. */
export function healthsOf({
  before,
  after,
}: Supposed): { id: string; path: string; title: string; before: Health | null; after: Health }[] {
  const known = new Map(before.programmes.map(({ programme, health }) => [programme.charter?.path, health]));
  return after.programmes.flatMap(({ programme: { id, charter }, health }) =>
    charter
      ? {
          id: id ?? '',
          path: charter.path,
          title: charter.title ?? id ?? '',
          before: known.get(charter.path) ?? null,
          after: health,
        }
      : [],
  );
}

/** What would come of a change of plan, as `score --what-if --format json` writes it. */
export function whatIfReport(supposed: Supposed, today: string) {
  const { asked, row, goLive, early, left, comparison } = supposed;
  const placed = ({ pointer, name }: ScheduledItem) => ({ pointer, name });
  return {
    whatIfVersion: 1,
    today,
    asked,
    row,
    goLive,
    early,
    outside: left.outside.map(placed),
    overlaps: left.overlaps.map(placed),
    health: healthsOf(supposed),
    ...comparison,
  };
}
