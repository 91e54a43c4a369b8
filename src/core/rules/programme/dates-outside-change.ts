import { charterOf } from '../../kinds/change/roles.ts';
import { dateOf } from '../../kinds/roadmap/periods.ts';
import { dataAt } from '../../playbook/data-at.ts';
import { placedRows } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { ScheduleAccess } from '../../context.ts';
import { defineRule } from '../../lint/define.ts';
import type { IsoDate } from '../../when/types.ts';

/** Most rows that are named beside a finding about many of them. */
const MOST_RELATED = 50;

/** First and last day of the change. */
interface Period {
  start: IsoDate;
  end: IsoDate;
}

interface Work extends Period {
  playbook: Playbook<any>;
  pointer: string;
  name: string;
}

/** Everything with known days in a roadmap or a communication plan that is not cancelled. */
function workIn(context: ScheduleAccess, playbook: Playbook<any>): Work[] {
  const all =
    playbook.kind === 'comms'
      ? placedRows(playbook, 'events').map(({ row, pointer, name }) => ({
          pointer,
          name,
          start: dateOf(context, playbook, row.when, 'start'),
          end: dateOf(context, playbook, row.when, 'end'),
        }))
      : context.scheduleOf(playbook).items;
  return all.flatMap(({ pointer, name, start, end }) => {
    const isKnown = start && end && dataAt(playbook, `${pointer}/status`) !== 'cancelled';
    return isKnown ? [{ playbook, pointer, name: String(name), start, end }] : [];
  });
}

/** Work that begins before the change does, and other work that ends after it. */
function outside(work: readonly Work[], change: Period): Record<'start' | 'end', Work[]> {
  const isEarly = ({ start }: Work): boolean => start < change.start;
  return {
    start: work.filter(isEarly),
    end: work.filter((one) => !isEarly(one) && one.end > change.end),
  };
}

const EDGES = ['start', 'end'] as const;

export default defineRule({
  id: 'dates-outside-change',
  kinds: ['change', 'roadmap', 'comms'],
  severity: 'error',
  messages: {
    default: {
      en: '{name} ({from} to {to}) lies outside the change, which runs from {start} to {end}: move it, or change the charter',
      zh: '“{name}”（{from} 至 {to}）不在变革期间（{start} 至 {end}）内：请调整日期，或修改章程',
    },
    start: {
      en: 'The change starts on {day}, but {count} entries of its plans begin before it, the first on {edge} ({name}): correct the start, or move them',
      zh: '变革于 {day} 开始，计划中却有 {count} 项早于这一天，最早为 {edge}（{name}）：请更正开始日期，或调整这些日期',
    },
    end: {
      en: 'The change ends on {day}, but {count} entries of its plans run beyond it, the last until {edge} ({name}): correct the end, or move them',
      zh: '变革于 {day} 结束，计划中却有 {count} 项晚于这一天，最晚至 {edge}（{name}）：请更正结束日期，或调整这些日期',
    },
  },
  why: {
    en: 'Work outside the change has neither budget nor sponsor',
    zh: '变革期外的工作既没有预算也没有发起人',
  },
  fix: { en: 'Move the dates', zh: '调整日期' },
  source: { en: 'arithmetic', zh: '算术' },
  supersedes: ['work-outside-phase'],
  check(context) {
    const { playbook, programme, report } = context;
    const charter = charterOf(programme);
    const start = dateOf(context, charter, charter?.data.start, 'start');
    const end = dateOf(context, charter, charter?.data.end, 'end');
    const goLive = dateOf(context, charter, charter?.data['go-live'], 'end');
    // What ends before it begins is told of by `invalid-date-order`.
    if (!charter || !start || !end || end < start || (goLive && goLive < start)) return;
    const change = { start, end };
    const plans = (['roadmap', 'comms'] as const).flatMap((kind): Playbook<any>[] => programme.of(kind));
    const inPlans = () =>
      outside(
        plans.flatMap((plan) => workIn(context, plan)),
        change,
      );
    if (playbook.kind !== 'change') {
      // One entry is a fault of its own; of several the day of the charter is the cause.
      const own = outside(workIn(context, playbook), change);
      for (const edge of EDGES) {
        const [one, ...others] = own[edge];
        if (!one || others.length > 0 || inPlans()[edge].length > 1) continue;
        report(
          one.pointer,
          { name: one.name, from: one.start, to: one.end, ...change },
          { related: [{ playbook: charter, pointer: `/${edge}` }] },
        );
      }
      return;
    }
    if (playbook !== charter) return;
    const all = inPlans();
    for (const edge of EDGES) {
      const late = all[edge].toSorted((a, b) => (a[edge] < b[edge] ? -1 : 1));
      const furthest = edge === 'start' ? late[0] : late.at(-1);
      if (!furthest || late.length < 2) continue;
      report(
        `/${edge}`,
        { day: change[edge], count: late.length, edge: furthest[edge], name: furthest.name },
        {
          message: edge,
          related: all[edge]
            .slice(0, MOST_RELATED)
            .map(({ name, ...place }) => ({ ...place, why: { en: name, zh: name } })),
        },
      );
    }
  },
});
