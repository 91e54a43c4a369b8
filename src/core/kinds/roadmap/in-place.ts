import type { DocumentContext } from '../../context.ts';
import type { RoadmapData } from '../../generated/data.ts';
import { displayLabel, titleOf } from '../../playbook/naming/labels.ts';
import { hostOf } from '../../playbook/parts.ts';
import { placedRows, type Row } from '../../playbook/rows.ts';
import { keysOf, referenceKey } from '../../references/matching.ts';
import type { FormItem } from '../../score/form.ts';
import { addMonths } from '../../when/dates.ts';
import type { RoadmapFigures } from './completeness.ts';

type Context = DocumentContext<RoadmapData>;

/** The types of phases that a whole plan has. */
export const TYPES = ['prepare', 'pilot', 'rollout', 'institutionalise'];

/** Kotter's. */
const STEPS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Steps of Kotter that an activity or a task is planned for. */
export function stepsCovered({ data, playbook }: Context): number[] {
  const tagged = [
    ...(data.activities ?? []).flatMap(({ name, kotter, status }) =>
      name === undefined || status === 'cancelled' ? [] : kotter,
    ),
    ...hostOf(playbook).tasks.flatMap(({ facts, state }) =>
      state === 'cancelled' ? [] : Number(facts.kotter),
    ),
  ];
  return STEPS.filter((step) => tagged.includes(step));
}

function winFigure({ data, schedule }: Context): number {
  const first = schedule.items.flatMap((item) => (item.type === 'win' ? (item.end ?? []) : [])).sort()[0];
  const start = data.start ?? schedule.start;
  if (!first || !start) return 0;
  if (first <= addMonths(start, 6)) return 1;
  return first <= addMonths(start, 12) ? 0.5 : 0;
}

/** What a gate needs, and what a milestone needs. */
const GATE = ['criteria', 'decider'] as const;
const MILESTONE = ['when', 'owner', 'evidence'] as const;

/** Two keys as one: neither holds a space. */
const pairOf = (from: string, to: string): string => `${from} ${to}`;

/** A phase with the one before it, and the best gate between them. */
interface Transition {
  from: Row;
  to: Row;
  /** What the gate lacks, and where it stands; null where there is none. */
  gate: { pointer: string; lacks: readonly string[] } | null;
}

function transitionsOf({ playbook }: Context): Transition[] {
  const phases = placedRows(playbook, 'phases').map(({ row }) => row);
  // By the pair of phases that it names; of several gates between them the one that lacks least.
  const gates = new Map<string, NonNullable<Transition['gate']>>();
  for (const { row, pointer } of placedRows(playbook, 'gates')) {
    if (!row.from || !row.to) continue;
    const pair = pairOf(referenceKey(row.from), referenceKey(row.to));
    const lacks = GATE.filter((name) => !row[name]);
    const known = gates.get(pair);
    if (!known || lacks.length < known.lacks.length) gates.set(pair, { pointer, lacks });
  }
  return phases.slice(1).map((to, index) => {
    const from = phases[index] ?? {};
    const found = keysOf(from)
      .flatMap((one) => keysOf(to).flatMap((other) => gates.get(pairOf(one, other)) ?? []))
      .sort((a, b) => a.lacks.length - b.lacks.length);
    return { from, to, gate: found[0] ?? null };
  });
}

/** What the score counts. */
export function figuresOf(context: Context): RoadmapFigures {
  const { data } = context;
  const transitions = context.derived(transitionsOf);
  const milestones = data.milestones ?? [];
  return {
    kotter: stepsCovered(context).length,
    types: TYPES.filter((type) => data.phases?.some((phase) => phase.type === type)).length,
    gates: [transitions.filter(({ gate }) => gate?.lacks.length === 0).length, transitions.length],
    milestones: [milestones.filter((row) => MILESTONE.every((name) => row[name])).length, milestones.length],
    win: winFigure(context),
  };
}

/** The same thing by thing: steps, types of phases, gates, milestones, an early win. */
export function roadmapItems(context: Context): FormItem[] {
  const { playbook, data, lang } = context;
  const zh = lang === 'zh';
  const columnOf = (list: string, name: string) => playbook.schema.lists.get(list)?.columns.get(name)?.node;
  const lacking = (list: string, names: readonly string[]): string =>
    names.map((name) => titleOf(columnOf(list, name), lang, name)).join(zh ? '、' : ', ');
  const covered = stepsCovered(context);
  const steps = STEPS.map((step): FormItem => {
    const name = displayLabel(columnOf('activities', 'kotter')?.['x-values']?.[step], lang, '');
    return {
      isThere: covered.includes(step),
      pointer: '/activities',
      text: zh ? `科特第 ${step} 步（${name}）` : `step ${step} of Kotter (${name})`,
    };
  });
  const types = TYPES.map((type): FormItem => {
    const name = displayLabel(columnOf('phases', 'type')?.['x-values']?.[type], lang, type);
    return {
      isThere: data.phases?.some((phase) => phase.type === type) ?? false,
      pointer: '/phases',
      text: zh ? `“${name}”阶段` : `a phase of type ${name}`,
    };
  });
  const gates = context.derived(transitionsOf).map(({ from, to, gate }): FormItem => {
    const [before, after] = [from, to].map(({ name, id }) => name ?? id ?? '');
    const called = zh ? `评审点 ${before} → ${after}` : `gate ${before} → ${after}`;
    return {
      isThere: gate?.lacks.length === 0,
      pointer: gate?.pointer ?? '/gates',
      text: gate ? `${called}${zh ? '：' : ': '}${lacking('gates', gate.lacks)}` : called,
    };
  });
  const milestones = placedRows(playbook, 'milestones').map(({ row, pointer, name }): FormItem => {
    const lacks = MILESTONE.filter((key) => !row[key]);
    return {
      isThere: lacks.length === 0,
      pointer,
      text: `${zh ? '里程碑' : 'milestone'} ${name}${zh ? '：' : ': '}${lacking('milestones', lacks)}`,
    };
  });
  // Of a list that is not there the list itself is missing.
  const none = (pointer: string, text: string): FormItem => ({ isThere: false, pointer, text });
  return [
    ...steps,
    ...types,
    ...(gates.length > 0 ? gates : [none('/gates', zh ? '阶段之间的评审点' : 'gates between phases')]),
    ...(milestones.length > 0 ? milestones : [none('/milestones', zh ? '里程碑' : 'milestones')]),
    {
      isThere: winFigure(context) === 1,
      pointer: '/wins',
      text: zh ? '六个月内的速赢' : 'a win within six months',
    },
  ];
}
