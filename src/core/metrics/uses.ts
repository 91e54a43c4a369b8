import type { DocumentContext } from '../context.ts';
import { memoizeWeak } from '../memoize.ts';
import { parseCondition } from '../playbook/values/condition.ts';
import { parseQuantity } from '../playbook/values/quantity.ts';
import { placedRows, textOf } from '../playbook/rows.ts';
import type { ListProperty } from '../playbook/schema.ts';
import type { Playbook } from '../playbook/types.ts';
import type { IsoDate } from '../when/types.ts';
import { DASHBOARD, dueOf, usesInDashboard } from './dashboards.ts';
import { abbreviationIn, visionMeasures } from './vision.ts';
import type { MetricRole, MetricUse, WrittenUse } from './types.ts';

/** What is asked of a context about a document's rows. */
export type MetricAccess = Pick<DocumentContext, 'programme' | 'scheduleOf' | 'dateIn' | 'scoreOf' | 'today'>;

const ROLES = new Set<MetricRole>(['gate', 'milestone', 'win', 'benefit']);

function roleOf({ name, entity }: ListProperty): MetricRole {
  if (name === 'budget-lines') return 'budget';
  return ROLES.has(entity as MetricRole) ? (entity as MetricRole) : 'other';
}

/** The last day of a row, where the document has days. */
export function dayOf({ scheduleOf }: MetricAccess, playbook: Playbook, pointer: string): IsoDate | null {
  const schedule = scheduleOf(playbook);
  return schedule.axis === 'dated' ? (schedule.byPointer.get(pointer)?.end ?? null) : null;
}

const quantity = (value: unknown) => {
  const text = textOf(value);
  return text === undefined ? null : parseQuantity(text);
};

/** A gate that is decided and a row that is done or given up ask for nothing any more. */
function isOver(row: Record<string, unknown>): boolean {
  const { decision = 'pending', status } = row;
  return (
    (decision !== 'pending' && decision !== 'conditional') || status === 'done' || status === 'cancelled'
  );
}

/** What the rows of a list say of metrics: in a column that names one, and in conditions. */
function usesInList(playbook: Playbook, list: ListProperty): WrittenUse[] {
  const conditions = [...list.columns.values()].filter(({ cell }) => cell === 'condition');
  const isNamed = list.columns.has('metric');
  if (conditions.length === 0 && !isNamed) return [];
  return placedRows(playbook, list.name).flatMap(({ row, pointer, name }): WrittenUse[] => {
    const shared: Omit<WrittenUse, 'metric'> = {
      playbook,
      pointer,
      role: roleOf(list),
      list: list.name,
      name: String(name),
      term: null,
      before: null,
      after: null,
      owner: textOf(row.owner) ?? null,
      isOver: isOver(row),
    };
    const metric = isNamed ? textOf(row.metric) : undefined;
    const values = { before: quantity(row.before), after: quantity(row.after) };
    const terms = conditions.flatMap((column) => parseCondition(textOf(row[column.name]) ?? '')?.terms ?? []);
    return [
      ...(metric === undefined ? [] : [{ ...shared, ...values, metric }]),
      // A comparison that names no metric speaks of what its row is about.
      ...terms.filter((term) => term.metric !== '').map((term) => ({ ...shared, metric: term.metric, term })),
    ];
  });
}

/** Every place of a document, or of a part of one, that names a metric, without the days. */
const writtenIn = memoizeWeak((playbook: Playbook): readonly WrittenUse[] =>
  playbook.kind === DASHBOARD
    ? usesInDashboard(playbook)
    : [...playbook.schema.lists.values()].flatMap((list) => usesInList(playbook, list)),
);

/** Every place of a document, or of a part of one, that names a metric; its day is looked up when it is asked for. */
export function usesIn(access: MetricAccess, playbook: Playbook): MetricUse[] {
  const dayOfUse = playbook.kind === DASHBOARD ? dueOf : dayOf;
  return writtenIn(playbook).map((use) => ({
    ...use,
    get date() {
      return dayOfUse(access, playbook, use.pointer);
    },
  }));
}

/** The name among some that stands last in a text, whatever its case; null where none does. */
function lastNamed(text: string, names: readonly string[]): string | null {
  const lower = text.toLowerCase();
  let [found, at]: [string | null, number] = [null, -1];
  for (const name of names) {
    const start = lower.lastIndexOf(name.toLowerCase());
    const isWord = !/[a-z0-9]/.test(`${lower[start - 1] ?? ''}${lower[start + name.length] ?? ''}`);
    if (start > at && isWord) [found, at] = [name, start];
  }
  return found;
}

/**
 * What a vision promises; '' as the metric where it does not say of what.
 *
 * @param names metrics that the programme names elsewhere
 */
export function usesInVision({ programme, dateIn }: MetricAccess, names: readonly string[]): MetricUse[] {
  const charter: Playbook<any> | null = programme.charter;
  const vision = textOf(charter?.data.vision);
  if (!charter || vision === undefined) return [];
  return visionMeasures(vision).map(({ subject, from, to }) => ({
    playbook: charter,
    name: subject.replace(/^[\s\p{P}]+/u, '').trim(),
    pointer: '/vision',
    role: 'vision',
    list: '',
    metric: lastNamed(subject, names) ?? abbreviationIn(subject) ?? '',
    term: null,
    before: from,
    after: to,
    date: dateIn(charter, textOf(charter.data.end), 'end'),
    owner: textOf(charter.data.sponsor) ?? null,
    isOver: false,
  }));
}
