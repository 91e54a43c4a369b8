import { isExecutive } from '../../kinds/change/roles.ts';
import { pilotEnd, pilotStart, rolloutEnd, dateOf, scheduled } from '../../kinds/roadmap/periods.ts';
import { placedRows, rowsOf, textOf, textsOf } from '../../playbook/rows.ts';
import type { CommsData } from '../../generated/data.ts';
import { occurrencesBetween } from '../../schedule/rhythm.ts';
import { touchesOf } from '../../kinds/comms/touches.ts';
import { daysBetween } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import type { DocumentContext } from '../../context.ts';
import { defineRule } from '../../lint/define.ts';

/** Days on which executives are seen: events they send, gates they decide, activities they own. Null where one has no date. */
function appearances(context: DocumentContext): IsoDate[] | null {
  const { programme } = context;
  const byExecutive = (value: unknown): boolean =>
    textsOf(value).some((name) => isExecutive(programme, name));
  const events = programme.of('comms').flatMap((plan) =>
    rowsOf(plan, 'events')
      .filter((row) => row.status !== 'cancelled' && byExecutive(row.sender))
      .map((row) => dateOf(context, plan, row.when, 'start')),
  );
  const roadmap = programme.latest('roadmap');
  const startOf = (pointer: string): IsoDate | null => scheduled(context, roadmap, pointer)?.start ?? null;
  const owned = placedRows(roadmap, 'activities').filter(
    ({ row }) => row.status !== 'cancelled' && byExecutive(row.owner),
  );
  const decided = placedRows(roadmap, 'gates').filter(({ row }) => byExecutive(row.decider));
  const parts = [...owned, ...decided].map(({ pointer }) => startOf(pointer));
  const days = [...events, ...parts];
  return days.every((day) => day !== null) ? days : null;
}

/** Days of a period on which executives speak by routine; null where a rhythm has no days. */
function rhythmOfExecutives(
  context: DocumentContext<CommsData>,
  from: IsoDate,
  to: IsoDate,
): IsoDate[] | null {
  const { playbook, programme } = context;
  const days = new Set<IsoDate>();
  for (const { row, index } of placedRows(playbook, 'audiences')) {
    if (!textsOf(row.sender).some((name) => isExecutive(programme, name))) continue;
    const { routine } = touchesOf(context, index);
    if (textOf(row.freq) !== undefined && routine.every(({ count }) => count === 0)) return null;
    for (const rhythm of routine) for (const day of occurrencesBetween(rhythm, from, to)) days.add(day);
  }
  return [...days];
}

/** Stretches without a day of the list, in the order of time. */
function gapsOf(
  days: IsoDate[],
  from: IsoDate,
  to: IsoDate,
): { from: IsoDate; to: IsoDate; found: number }[] {
  let last = from;
  return [...days.filter((day) => day > from && day < to), to].map((next) => {
    const gap = { from: last, to: next, found: daysBetween(last, next) };
    last = next;
    return gap;
  });
}

export default defineRule({
  id: 'sponsor-invisible',
  kinds: ['comms'],
  whole: true,
  severity: 'warning',
  effort: 15,
  options: {
    days: {
      type: 'integer',
      default: 30,
      minimum: 1,
      description: {
        en: 'Most days without an executive from pilot to the end of the roll-out',
        zh: '从试点到推广结束，高管最多多少天不露面',
      },
    },
    pilotDays: {
      type: 'integer',
      default: 7,
      minimum: 1,
      description: {
        en: 'Most days without an executive inside the pilot',
        zh: '试点期间，高管最多多少天不露面',
      },
    },
  },
  messages: {
    default: {
      en: 'No executive is seen from {from} to {to}, {found|day|days} where {limit|is|are} the most: schedule visits or messages',
      zh: '从 {from} 到 {to} 共 {found} 天没有高管露面，最多应为 {limit} 天：请安排到场或发声',
    },
  },
  why: { en: 'People believe what the sponsor is seen to do', zh: '员工相信的是发起人的行动' },
  fix: { en: 'Schedule appearances of an executive', zh: '安排高管露面' },
  source: {
    en: 'Prosci, ABC of sponsorship; Change management toolkit',
    zh: 'Prosci 发起人三要素（ABC）；《变革管理工具包》',
  },
  check(context) {
    const { programme, playbook, options, report } = context;
    const from = pilotStart(context);
    const to = rolloutEnd(context);
    const endOfPilot = pilotEnd(context);
    const seen = appearances(context);
    if (playbook !== programme.latest('comms') || !from || !to || !endOfPilot || !seen) return;
    const rhythm = rhythmOfExecutives(context, from, to);
    if (!rhythm) return;
    const days = [...seen, ...rhythm].sort();
    const gaps = [
      ...gapsOf(days, from, endOfPilot).map((gap) => ({ ...gap, limit: options.pilotDays })),
      ...gapsOf(days, from, to).map((gap) => ({ ...gap, limit: options.days })),
    ];
    const longest = gaps.find(({ found, limit }) => found > limit);
    if (longest) report('/events', longest);
  },
});
