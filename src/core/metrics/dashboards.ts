import { dataAt } from '../playbook/data-at.ts';
import { memoizeWeak } from '../memoize.ts';
import { parseQuantity, type Quantity } from '../playbook/values/quantity.ts';
import { placedRows, textOf } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';
import { membersOf } from '../programme/programme.ts';
import type { Programme } from '../programme/types.ts';
import type { IsoDate } from '../when/types.ts';
import { parseGoal, scaleEnd, wayOf, type Direction } from './goal.ts';
import { metricKey } from './names.ts';
import type { MetricReading, WrittenUse } from './types.ts';
import type { MetricAccess } from './uses.ts';

/** The kind that says what a programme's metrics are. */
export const DASHBOARD = 'kpi';

/** The KPI dashboards of a programme, parts of other documents among them. */
export const dashboardsOf = memoizeWeak((programme: Programme): readonly Playbook[] =>
  membersOf(programme).filter(({ kind }) => kind === DASHBOARD),
);

/** What a metric of a dashboard is called, by the keys of its id and of its name. */
export function declaredNames(programme: Programme): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { row } of dashboardsOf(programme).flatMap((playbook) => placedRows(playbook, 'metrics'))) {
    const name = row.name ?? row.id;
    for (const key of [row.id, row.name].flatMap((one) => (one === undefined ? [] : metricKey(one)))) {
      if (name !== undefined && !names.has(key)) names.set(key, name);
    }
  }
  return names;
}

/** Ids of the metrics of dashboards, which other texts may name them by. */
export function declaredIds(programme: Programme): string[] {
  return dashboardsOf(programme)
    .flatMap((playbook) => placedRows(playbook, 'metrics'))
    .flatMap(({ row }) => row.id ?? []);
}

/** A value without the end of its scale: `3.5/5` is compared with 3.2. */
function bare<Q extends Quantity>(value: Q): Q {
  return scaleEnd(value.unit) === null ? value : { ...value, unit: '' };
}

const quantity = (value: unknown): Quantity | null => {
  const read = parseQuantity(textOf(value) ?? '');
  return read && bare(read);
};

const OPS = { up: '>=', down: '<=' } as const;

/** What a dashboard wants each of its metrics to become. */
export function usesInDashboard(playbook: Playbook): WrittenUse[] {
  return placedRows(playbook, 'metrics').map(({ row, pointer, name }): WrittenUse => {
    const goal = parseGoal(textOf(row.target));
    const before = quantity(row.baseline);
    const way = wayOf(row.direction as Direction | undefined, goal, before);
    const op = way === null || way === 'hold' ? null : OPS[way];
    const value = goal && bare({ value: way === 'down' ? goal.high : goal.low, unit: goal.unit });
    return {
      playbook,
      pointer,
      role: 'dashboard',
      list: 'metrics',
      metric: String(name),
      name: String(name),
      term: value && op ? { metric: String(name), op, ...value } : null,
      before,
      after: null,
      owner: textOf(row.owner) ?? null,
      isOver: false,
    };
  });
}

/** The day by which a metric of a dashboard is to be what is wanted. */
export function dueOf({ dateIn }: MetricAccess, playbook: Playbook, pointer: string): IsoDate | null {
  return dateIn(playbook, textOf(dataAt(playbook, `${pointer}/due`)), 'end');
}

/** Values that dashboards have: their readings, and of a metric without one what is written as its current value. */
export function dashboardReadings({
  programme,
  dateIn,
}: MetricAccess): (MetricReading & { metric: string })[] {
  return dashboardsOf(programme).flatMap((playbook) => {
    const read = placedRows(playbook, 'readings').flatMap(({ row, pointer }) => {
      const metric = textOf(row.metric);
      const value = quantity(row.value);
      if (metric === undefined || !value) return [];
      return [{ metric, ...value, playbook, pointer, date: dateIn(playbook, textOf(row.when), 'end') }];
    });
    const known = new Set(read.map(({ metric }) => metricKey(metric)));
    const typed = placedRows(playbook, 'metrics').flatMap(({ row, pointer, name }) => {
      const value = quantity(row.current);
      const isRead = [row.id, row.name].some((one) => one !== undefined && known.has(metricKey(one)));
      if (!value || isRead) return [];
      const date = dateIn(playbook, playbook.data.updated, 'end');
      return [{ metric: String(name), ...value, playbook, pointer: `${pointer}/current`, date }];
    });
    return [...read, ...typed];
  });
}
