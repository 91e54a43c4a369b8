import { parseCondition } from '../playbook/values/condition.ts';
import { parseQuantity } from '../playbook/values/quantity.ts';
import { placedRows, textOf, type Row } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';
import { membersOf } from '../programme/programme.ts';
import { resolve } from '../references/entities.ts';
import { dashboardReadings } from './dashboards.ts';
import { COVERAGE, READINESS } from './names.ts';
import type { MetricReading } from './types.ts';
import { dayOf, type MetricAccess } from './uses.ts';

/** A reading with the metric that it is of. */
type Found = MetricReading & { metric: string };

/** The totals of the assessments of readiness. */
function assessed({ programme, scoreOf, dateIn }: MetricAccess): Found[] {
  return programme.of('readiness').flatMap((playbook): Found[] => {
    const value = scoreOf(playbook as Playbook<any>)?.total;
    if (typeof value !== 'number') return [];
    const date = dateIn(playbook as Playbook<any>, textOf(playbook.data.date), 'start');
    return [
      {
        metric: READINESS,
        value,
        unit: '',
        playbook: playbook as Playbook<any>,
        pointer: '/dimensions',
        date,
      },
    ];
  });
}

/** How much of the roll-out the milestones that are reached cover. */
function covered(access: MetricAccess, playbook: Playbook): Found[] {
  return placedRows(playbook, 'milestones').flatMap(({ row, pointer }): Found[] => {
    if (row.status !== 'done' || typeof row.coverage !== 'number') return [];
    const date = dayOf(access, playbook, pointer);
    return [{ metric: COVERAGE, value: row.coverage, unit: '%', playbook, pointer, date }];
  });
}

/** True where a win is said to be won: by its status, or since the event that celebrates it has taken place. */
function isWon({ programme }: MetricAccess, playbook: Playbook, { status, celebrated }: Row): boolean {
  if (status !== undefined) return status === 'done';
  const event = textOf(celebrated);
  return event !== undefined && resolve(programme, playbook, 'event', event)?.row.status === 'done';
}

/** What a win has brought. That its day has passed shows nothing. */
function won(access: MetricAccess, playbook: Playbook): Found[] {
  return placedRows(playbook, 'wins').flatMap(({ row, pointer }): Found[] => {
    const metric = textOf(row.metric);
    const value = parseQuantity(textOf(row.after) ?? '');
    if (metric === undefined || !value || !isWon(access, playbook, row)) return [];
    return [{ metric, ...value, playbook, pointer, date: dayOf(access, playbook, pointer) }];
  });
}

/** Values that the evidence of a gate gives: `wait = 19 min and ftfr = 91 %`. */
function proved(access: MetricAccess, playbook: Playbook): Found[] {
  return placedRows(playbook, 'gates').flatMap(({ row, pointer }): Found[] => {
    const terms = parseCondition(textOf(row.evidence) ?? '')?.terms ?? [];
    const day = textOf(row['decided-on']) ?? textOf(playbook.data.updated);
    const date = access.dateIn(playbook, day, 'end');
    return terms
      .filter(({ op, metric }) => op === '=' && metric !== '')
      .map(({ metric, value, unit }) => ({
        metric,
        value,
        unit,
        playbook,
        pointer: `${pointer}/evidence`,
        date,
      }));
  });
}

/** Every value of a metric that a programme has by today, the oldest first; those without a day before all others. */
export function readingsIn(access: MetricAccess): Found[] {
  const documents = membersOf(access.programme);
  return [
    ...assessed(access),
    ...dashboardReadings(access),
    ...documents.flatMap((playbook) => [
      ...covered(access, playbook),
      ...won(access, playbook),
      ...proved(access, playbook),
    ]),
  ]
    .filter(({ date }) => date === null || date <= access.today)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0));
}
