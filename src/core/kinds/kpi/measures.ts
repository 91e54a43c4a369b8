import type { DocumentContext } from '../../context.ts';
import type { KpiData } from '../../generated/data.ts';
import { unitKey } from '../../metrics/conflicts.ts';
import { parseGoal, scaleEnd, wayOf, type Direction, type Goal } from '../../metrics/goal.ts';
import { metricKey } from '../../metrics/names.ts';
import { parseQuantity, type Quantity } from '../../playbook/values/quantity.ts';
import { placedRows, textOf, type PlacedRow, type RowOf } from '../../playbook/rows.ts';
import { daysBetween } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { metricState, startOf, type MetricState } from './progress.ts';

type MetricRow = NonNullable<KpiData['metrics']>[number];

/** A value of a metric with its day and place. */
export interface Reading extends Quantity {
  date: IsoDate | null;
  pointer: string;
}

/** A metric of a dashboard with all that is known of it by today. */
export interface Measure {
  row: MetricRow;
  pointer: string;
  name: string;
  role: 'leading' | 'lagging';
  /** As written, else as the target or the baseline say; null where nobody can tell. */
  direction: Direction | null;
  baseline: Quantity | null;
  target: Goal | null;
  current: Reading | null;
  /** Oldest first, without those of days to come. */
  readings: Reading[];
  /** First and last day of the way to the target. */
  from: IsoDate | null;
  due: IsoDate | null;
  elapsed: number | null;
  weight: number | null;
  /** The units that its values are written in, where they are several: then nothing is computed. */
  units: string[];
  /** Where the way to the target begins; null where nobody can tell. */
  start: number | null;
  /** Null where it cannot be judged: without target or direction, or with several units. */
  state: MetricState | null;
}

const quantityOf = (value: unknown): Quantity | null => parseQuantity(textOf(value) ?? '');

/** Different units among values; none, and the end of a scale, go with any. */
function unitsOf(values: readonly (Pick<Quantity, 'unit'> | null)[], own: string | undefined): string[] {
  const written = [...values.flatMap((value) => value?.unit ?? []), own ?? ''];
  const units = new Map(
    written
      .filter((unit) => unit !== '' && scaleEnd(unit) === null)
      .map((unit): [string, string] => [unitKey(unit), unit]),
  );
  return units.size > 1 ? [...units.values()] : [];
}

/** Share of the time between two days that is over on a third, 0 on the first and 1 on the last. */
export function elapsedShare(from: IsoDate | null, due: IsoDate | null, today: IsoDate): number | null {
  if (due === null) return null;
  if (today >= due) return 1;
  if (from === null || from >= due) return null;
  return Math.max(0, daysBetween(from, today) / daysBetween(from, due));
}

/** Oldest first; those without a day before all others. */
const byDay = (a: Reading, b: Reading): number =>
  (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0;

/** Readings of all metrics by what they call their metric, up to today. */
function readingsByName({ playbook, date, today }: DocumentContext<KpiData>): Map<string, Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const { row, pointer } of placedRows(playbook, 'readings')) {
    const value = quantityOf(row.value);
    const day = date(row.when, 'end');
    if (row.metric === undefined || !value || (day !== null && day > today)) continue;
    const key = metricKey(row.metric);
    const known = found.get(key) ?? [];
    found.set(key, known);
    known.push({ ...value, date: day, pointer });
  }
  return found;
}

/** The metrics of a dashboard. Ask for them by `context.derived`, so that they are computed once. */
export function measuresOf(context: DocumentContext<KpiData>): Measure[] {
  const { playbook, data, programme, date, dateIn, today } = context;
  const readings = readingsByName(context);
  const charter = programme.charter;
  const start = charter ? dateIn(charter, charter.data.start, 'start') : date(data.start, 'start');
  return placedRows(playbook, 'metrics').map(({ row, pointer, name }): Measure => {
    const keys = new Set([row.id, row.name].flatMap((one) => (one === undefined ? [] : metricKey(one))));
    // Some may call it by its id, others by its name.
    const own = [...keys].flatMap((key) => readings.get(key) ?? []).sort(byDay);
    const last = own.at(-1);
    const typed = quantityOf(row.current);
    const current = last ?? (typed && { ...typed, date: null, pointer: `${pointer}/current` });
    const baseline = quantityOf(row.baseline);
    const target = parseGoal(textOf(row.target));
    const direction = wayOf(row.direction, target, baseline);
    const units = unitsOf([baseline, target, current, ...own], row.unit);
    const from = date(row['baseline-date'], 'end') ?? start;
    const due = date(row.due, 'end');
    const elapsed = elapsedShare(from, due, today);
    const role = row.role ?? 'lagging';
    const scale = {
      min: row['scale-min'] ?? null,
      max: row['scale-max'] ?? scaleEnd(target?.unit ?? ''),
    };
    const values = {
      role,
      baseline: baseline?.value ?? null,
      current: current?.value ?? null,
      scale,
      elapsed,
    };
    return {
      row,
      pointer,
      name: String(name),
      role,
      direction,
      baseline,
      target,
      current,
      readings: own,
      from,
      due,
      elapsed,
      weight: row.weight ?? null,
      units,
      start: direction && direction !== 'hold' ? startOf({ ...values, direction }) : null,
      state:
        target && direction && units.length === 0
          ? metricState({ ...values, direction, target: [target.low, target.high] })
          : null,
    };
  });
}

/** True for a form that nobody has begun to fill in: a draft without any value. */
export function isBlankForm({ data, derived }: DocumentContext<KpiData>): boolean {
  const isDraft = (data.status ?? 'draft') === 'draft';
  return isDraft && derived(measuresOf).every(({ baseline, current }) => !baseline && !current);
}

/** Rows of a list that belong to each metric, by its pointer. */
export function rowsByMetric<L extends 'segments' | 'effects' | 'reviews'>(
  { playbook, derived }: DocumentContext<KpiData>,
  list: L,
): ReadonlyMap<string, PlacedRow<RowOf<KpiData, L>>[]> {
  const pointers = new Map(
    derived(measuresOf).flatMap(({ pointer, row }) =>
      [row.id, row.name].flatMap((one): [string, string][] =>
        one === undefined ? [] : [[metricKey(one), pointer]],
      ),
    ),
  );
  const found = new Map<string, PlacedRow<RowOf<KpiData, L>>[]>();
  for (const placed of placedRows(playbook, list)) {
    const metric = textOf((placed.row as { metric?: unknown }).metric);
    const pointer = metric === undefined ? undefined : pointers.get(metricKey(metric));
    if (pointer === undefined) continue;
    const known = found.get(pointer);
    if (known) known.push(placed);
    else found.set(pointer, [placed]);
  }
  return found;
}
