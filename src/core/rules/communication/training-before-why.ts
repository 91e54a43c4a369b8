import { keyOf } from '../../kinds/adkar/card.ts';
import { eventGroupsOf, type EventGroup } from '../../kinds/comms/events.ts';
import { scheduled } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { memoizeWeak } from '../../memoize.ts';
import { placedRows, textOf } from '../../playbook/rows.ts';
import type { DocumentContext } from '../../context.ts';
import type { IsoDate } from '../../when/types.ts';

/** Work of the roadmap on one day, with its place. */
interface Work {
  pointer: string;
  name: string | number;
  start: IsoDate;
}

/** The first of the events that says why. */
const firstWhy = memoizeWeak(
  ({ dated }: EventGroup) => dated.find(({ event }) => event.type === 'why') ?? null,
);

/** The first training of each group, and the first work that says why, by group (null for all). */
function firstWork(context: DocumentContext): {
  trainings: Map<string, Work>;
  reasons: Map<string | null, IsoDate>;
} {
  const roadmap = context.programme.latest('roadmap');
  const trainings = new Map<string, Work>();
  const reasons = new Map<string | null, IsoDate>();
  for (const { row, pointer, name } of placedRows(roadmap, 'activities')) {
    const group = textOf(row.group);
    const key = group === undefined ? null : keyOf(context, group);
    // Work without a day may be the first.
    const start = scheduled(context, roadmap, pointer)?.start ?? '';
    if (row.status === 'cancelled') continue;
    if (row.lever === 'communication' || row.element === 'awareness') {
      const known = reasons.get(key);
      if (known === undefined || start < known) reasons.set(key, start);
    } else if (key !== null && row.lever === 'training') {
      const known = trainings.get(key);
      if (known === undefined || start < known.start) trainings.set(key, { pointer, name, start });
    }
  }
  return { trainings, reasons };
}

export default defineRule({
  id: 'training-before-why',
  kinds: ['comms'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: '{audience} is trained from {training} (“{name}”) and hears why only on {why}: tell them why first',
      zh: '“{audience}”自 {training} 起参加培训“{name}”，到 {why} 才听到为什么：请先说明为什么',
    },
  },
  why: { en: 'Training does not create desire', zh: '培训换不来意愿' },
  fix: { en: 'Tell them why before the training', zh: '在培训之前说明为什么' },
  source: { en: 'Prosci', zh: 'Prosci' },
  check(context) {
    const { playbook, programme, rows, report } = context;
    const roadmap = programme.latest('roadmap');
    if (!roadmap || playbook !== programme.latest('comms')) return;
    const { trainings, reasons } = context.derived(firstWork);
    const said = new Set<string>();
    for (const { row, index, name: audience } of rows('audiences')) {
      const group = textOf(row.group);
      const key = group === undefined ? null : keyOf(context, group);
      const training = key === null ? undefined : trainings.get(key);
      if (!training || training.start === '') continue;
      const groups = eventGroupsOf(context, index);
      // What no type or no day is known of may be the reason.
      if (groups.some(({ isTyped, dated, events }) => !isTyped || dated.length < events.length)) continue;
      const [first] = groups.flatMap((one) => firstWhy(one) ?? []).sort((a, b) => (a.date < b.date ? -1 : 1));
      const isTold = [null, key].some((one) => (reasons.get(one) ?? '9999') <= training.start);
      if (!first || first.date <= training.start || isTold || said.has(first.pointer)) continue;
      said.add(first.pointer);
      report(
        first.pointer,
        { audience, training: training.start, name: training.name, why: first.date },
        { related: [{ playbook: roadmap, pointer: training.pointer }] },
      );
    }
  },
});
