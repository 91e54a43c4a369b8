import type { WorkCount } from '../../agenda/types.ts';
import { calledIn } from '../../kinds/change/roles.ts';
import { daysOffOf } from '../../kinds/roadmap/days-off.ts';
import { nextMark } from '../../kinds/roadmap/marks.ts';
import { barStateOf, clockOf } from '../../kinds/roadmap/state.ts';
import type { DocumentContext } from '../../context.ts';
import { inPart } from '../../playbook/parts.ts';
import type { IsoDate } from '../../when/types.ts';
import { PLAIN_BAR, type Bar, type Lane, type Mark, type TimelineView } from '../../views/shapes/timeline.ts';
import { workCard } from '../agenda.ts';
import { titleIn, viewOf, type ProgrammeDocument } from './parts.ts';
import { named, qualified, qualify } from '../../views/qualify.ts';

function taskBars({ playbook, schedule, today, programme }: DocumentContext): Bar[] {
  return schedule.items.flatMap(({ pointer, id, name, type, start, end }): Bar[] => {
    const task = type === 'task' ? playbook.tasks[Number(pointer.split('/')[2])] : undefined;
    if (!task || !start || !end) return [];
    const state = barStateOf(task.state, { start, end }, clockOf(schedule, today));
    const owner = task.owners.map((one) => calledIn(programme, one)).join(', ') || null;
    return [{ ...PLAIN_BAR, id, pointer, name, owner, start, end, state, type: 'task' }];
  });
}

/** What a document that is no roadmap has in time: what its kind has and its dated tasks, as one lane. */
function laneOf(part: ProgrammeDocument): Lane[] {
  const { kind, context } = part;
  const own = context.attempt(() => kind?.lane?.(context) ?? [], []);
  const bars = [...own, ...taskBars(context)];
  if (bars.length === 0) return [];
  const days = bars.flatMap(({ start, end }) => [start, end]).sort();
  const states = new Set(bars.map(({ state }) => state));
  const state =
    (['overdue', 'active', 'planned', 'postponed'] as const).find((one) => states.has(one)) ?? 'done';
  const { playbook } = context;
  const id = playbook.host ? inPart(playbook.kind, playbook.path) : playbook.path;
  const [start = null, end = null] = [days[0], days.at(-1)];
  const lane: Lane = {
    id,
    pointer: '',
    name: titleIn(part),
    type: null,
    goal: null,
    start,
    end,
    state,
    bars,
  };
  return [named(playbook, lane)];
}

/** Ids of two documents may be the same, so each gets its path; links stay within a document. */
function own(path: string, lanes: Lane[]): Lane[] {
  return qualify(path, lanes).map((lane) => ({
    ...lane,
    id: qualified(path, lane.id),
    bars: lane.bars.map((bar) => ({
      ...bar,
      id: qualified(path, bar.id),
      dependsOn: bar.dependsOn.map((id) => qualified(path, id)),
    })),
  }));
}

/** The day on which the programme goes live, as its charter has it. */
function goLive({ context, file }: ProgrammeDocument): Mark[] {
  const written = context.data['go-live'];
  const date = typeof written === 'string' ? context.date(written, 'start') : null;
  if (!date) return [];
  const name = context.lang === 'zh' ? '上线' : 'Go-live';
  // That it was gone live with is not what the day says: work after it shows.
  const state = date <= context.today ? 'active' : 'planned';
  const pointer = qualified(file.path, '/go-live');
  const mark = { owner: null, detail: null, lane: null, slip: null };
  return [{ ...mark, id: 'go-live', pointer, type: 'milestone', name, date, state }];
}

function extent(lanes: Lane[], marks: Mark[]): { start: IsoDate | null; end: IsoDate | null } {
  const days = [
    ...lanes.flatMap(({ start, end, bars }) => [start, end, ...bars.flatMap((bar) => [bar.start, bar.end])]),
    ...marks.map(({ date }) => date),
  ]
    .filter((day) => day !== null)
    .sort();
  return { start: days[0] ?? null, end: days.at(-1) ?? null };
}

/**
 * All plans of a programme on one axis: phases of roadmaps with their work, and a lane for every other
 * document with dated work. Plans without a start stand apart where another one has dates.
 */
export function programmeTimeline(
  parts: ProgrammeDocument[],
  charter: ProgrammeDocument,
  work: WorkCount,
): TimelineView {
  const { lang, today } = charter.context;
  const zh = lang === 'zh';
  const plans = parts.flatMap((part) => {
    const timeline = viewOf(part, 'timeline');
    return timeline ? [{ part, timeline }] : [];
  });
  const dated = parts.some(({ context }) => context.schedule.axis === 'dated');
  const fits = (axis: 'dated' | 'relative'): boolean => (axis === 'dated') === dated;
  const shown = plans.filter(({ timeline }) => timeline.start && fits(timeline.axis));
  const apart = plans.filter(({ timeline }) => timeline.start && !fits(timeline.axis));
  const others = parts.filter(
    (part) => fits(part.context.schedule.axis) && plans.every((plan) => plan.part !== part),
  );
  const lanes = [
    ...shown.flatMap(({ part, timeline }) => {
      const { file } = part;
      const prefix = shown.length > 1 ? `${titleIn(part)} · ` : '';
      return own(
        file.path,
        timeline.lanes.map((lane) => ({ ...lane, name: prefix + lane.name })),
      );
    }),
    ...others.flatMap((part) => own(part.file.path, laneOf(part))),
  ];
  const marks = [
    ...(dated ? goLive(charter) : []),
    ...shown.flatMap(({ part, timeline }) =>
      qualify(part.file.path, timeline.marks).map((mark) => ({
        ...mark,
        lane: mark.lane === null ? null : qualified(part.file.path, mark.lane),
      })),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  const { start, end } = extent(lanes, marks);
  const next = nextMark(marks, today);
  return {
    type: 'timeline',
    title: charter.file.playbook.title,
    subtitle: '',
    cards: [
      workCard(work, lang),
      {
        value: dated ? (next?.date ?? '–') : '–',
        label: zh ? '下一个节点' : 'next milestone or gate',
        ...(dated && next ? { detail: next.name, pointer: next.pointer } : {}),
      },
      {
        value: String(new Set(lanes.map(({ pointer }) => pointer.split('#')[0])).size),
        label: zh ? '份计划' : 'plans',
      },
    ],
    axis: dated ? 'dated' : 'relative',
    start,
    end,
    origin: dated ? (charter.context.data.start ?? start) : '2001-01-01',
    today,
    lanes,
    marks,
    undated: [
      ...shown.flatMap(({ part, timeline }) => qualify(part.file.path, timeline.undated)),
      ...apart.map(({ part }) => ({
        pointer: qualified(part.file.path, named(part.context.playbook, { pointer: '' }).pointer),
        name: titleIn(part),
        type: 'document',
      })),
    ],
    blackouts: shown.flatMap(({ timeline }) => timeline.blackouts),
    daysOff:
      dated && shown.length > 0
        ? daysOffOf(
            shown.map(({ part }) => part.context.calendar),
            today,
            { start, end },
          )
        : [],
  };
}
