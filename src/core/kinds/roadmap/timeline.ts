import type { DocumentContext } from '../../context.ts';
import type { RoadmapData } from '../../generated/data.ts';
import { calledIn } from '../change/roles.ts';
import { formCard } from '../form-card.ts';
import { memoize } from '../../memoize.ts';
import { labelKey } from '../../playbook/naming/labels.ts';
import { rowId } from '../../playbook/naming/normalise.ts';
import { workStateOf } from '../../playbook/work-state.ts';
import type { ScheduledItem } from '../../schedule/types.ts';
import type { Bar, Lane, TimelineView } from '../../views/shapes/timeline.ts';
import type { IsoDate } from '../../when/types.ts';
import { daysOffOf } from './days-off.ts';
import { marksOf, nextMark } from './marks.ts';
import { barStateOf, clockOf } from './state.ts';
import { phaseStateOf, waveStateOf } from './written-states.ts';

type Context = DocumentContext<RoadmapData>;

function bar(context: Context, item: ScheduledItem): Bar | null {
  const { data, playbook, schedule, programme } = context;
  const clock = clockOf(schedule, context.today);
  if (!item.start || !item.end) return null;
  const index = Number(item.pointer.split('/')[2]);
  const task = item.type === 'task' ? playbook.tasks[index] : undefined;
  const activity = item.type === 'activity' ? data.activities?.[index] : undefined;
  const wave = item.type === 'wave' ? data.waves?.[index] : undefined;
  const owners = task?.owners ?? [(activity ?? wave)?.owner ?? []].flat();
  const state = task?.state ?? (wave ? waveStateOf(context, wave) : workStateOf(activity?.status));
  return {
    id: item.id,
    pointer: item.pointer,
    name: item.name,
    owner: owners.map((owner) => calledIn(programme, owner)).join(', ') || null,
    start: item.start,
    end: item.end,
    progress:
      state === 'done' ? 1 : activity?.progress === undefined ? null : Math.min(activity.progress / 100, 1),
    state: barStateOf(state, item, clock),
    critical: item.critical,
    type: item.type === 'task' || item.type === 'wave' ? item.type : 'activity',
    baseline: item.baseline,
    slack: item.slack,
    dependsOn: item.dependencies.map(({ target }) => target),
  };
}

/** Phases by name and by day; of several the first, as the table has them. */
interface Phases {
  byName: ReadonlyMap<string, number>;
  onDay(day: IsoDate): number;
}

function phasesOf({ data, schedule }: Context): Phases {
  const byName = new Map<string, number>();
  const spans = (data.phases ?? []).map((phase, index) => {
    for (const key of [rowId(phase), phase.name ?? ''].map(labelKey))
      if (!byName.has(key)) byName.set(key, index);
    return schedule.byPointer.get(`/phases/${index}`);
  });
  // Rows share their days, so each day is looked for once.
  const onDay = memoize((day: IsoDate) =>
    spans.findIndex((phase) => phase?.start && phase.end && phase.start <= day && day <= phase.end),
  );
  return { byName, onDay };
}

/** The phase a row or task belongs to: by its Phase column, by its section, or by its days. */
function phaseOf({ data, playbook }: Context, phases: Phases, item: ScheduledItem): number {
  const [, list, position] = item.pointer.split('/');
  const index = Number(position);
  const named =
    list === 'activities'
      ? data.activities?.[index]?.phase
      : list === 'waves'
        ? data.waves?.[index]?.phase
        : list === 'tasks'
          ? (playbook.tasks[index]?.row ?? playbook.tasks[index]?.section)
          : list === 'milestones'
            ? data.milestones?.[index]?.phase
            : list === 'gates'
              ? (data.gates?.[index]?.from ?? data.gates?.[index]?.to)
              : null;
  const byName = named ? phases.byName.get(labelKey(named)) : undefined;
  const day = item.start ?? item.end;
  return byName ?? (day ? phases.onDay(day) : -1);
}

function lanesOf(context: Context, phases: Phases): Lane[] {
  const { data, schedule, lang } = context;
  const clock = clockOf(schedule, context.today);
  const lanes = (data.phases ?? []).map((phase, index): Lane => {
    const item = schedule.byPointer.get(`/phases/${index}`);
    return {
      id: rowId(phase),
      pointer: `/phases/${index}`,
      name: phase.name ?? phase.id ?? '',
      type: phase.type ?? null,
      goal: phase.goal ?? null,
      start: item?.start ?? null,
      end: item?.end ?? null,
      state: item ? barStateOf(phaseStateOf(context, phase), item, clock) : 'planned',
      bars: [],
    };
  });
  const rest: Lane = {
    id: 'other',
    pointer: '',
    name: lang === 'zh' ? '其他工作' : 'Other work',
    type: null,
    goal: null,
    start: null,
    end: null,
    state: 'planned',
    bars: [],
  };
  for (const item of schedule.items) {
    if (item.type !== 'activity' && item.type !== 'wave' && item.type !== 'task') continue;
    const own = bar(context, item);
    if (own) (lanes[phaseOf(context, phases, item)] ?? rest).bars.push(own);
  }
  // Of a phase whose days are over its work tells: it is not done while that is not, and done where that is.
  for (const lane of lanes) {
    if (lane.state !== 'done' && lane.state !== 'overdue') continue;
    const isDone = lane.bars.every(({ state }) => state === 'done' || state === 'cancelled');
    if (lane.bars.length > 0) lane.state = isDone ? 'done' : 'overdue';
  }
  return rest.bars.length > 0 ? [...lanes, rest] : lanes;
}

/** Phases as lanes, work as bars, milestones, gates and wins as marks. */
export function timelineView(context: Context): TimelineView {
  const { playbook, data, schedule, today, lang } = context;
  const zh = lang === 'zh';
  const phases = phasesOf(context);
  const lanes = lanesOf(context, phases);
  const marks = marksOf(context, (item) => lanes[phaseOf(context, phases, item)]?.id ?? null);
  const gates = data.gates ?? [];
  const passed = gates.filter(({ decision }) => decision === 'go' || decision === 'conditional').length;
  const gaps = formCard(context.scoreOf(playbook), lang);
  const next = schedule.axis === 'dated' ? nextMark(marks, today) : undefined;
  return {
    type: 'timeline',
    title: playbook.title,
    subtitle:
      schedule.axis === 'dated' && schedule.start
        ? `${schedule.start} – ${schedule.end}`
        : zh
          ? '相对时间'
          : 'relative dates',
    cards: [
      {
        value: next?.date ?? '–',
        label: zh ? '下一个节点' : 'next milestone or gate',
        ...(next ? { detail: next.name, pointer: next.pointer } : {}),
      },
      {
        value: `${passed} / ${gates.length}`,
        label: zh ? '评审点已通过' : 'gates passed',
      },
      ...(gaps === null ? [] : [gaps]),
    ],
    axis: schedule.axis,
    start: schedule.start,
    end: schedule.end,
    origin: data.start ?? (schedule.axis === 'relative' ? '2001-01-01' : schedule.start),
    today,
    lanes,
    marks,
    undated: schedule.items
      .filter(({ end }) => end === null)
      .map(({ pointer, name, type }) => ({ pointer, name, type })),
    blackouts: (data.blackouts ?? []).flatMap((row) => {
      const first = schedule.days(row.from ?? row.when ?? '');
      const last = schedule.days(row.to ?? row.when ?? '');
      return first && last ? [{ start: first.from, end: last.to, name: row.name ?? '' }] : [];
    }),
    daysOff: schedule.axis === 'dated' ? daysOffOf([context.calendar], today, schedule) : [],
  };
}
