import { keyOf } from '../../kinds/adkar/card.ts';
import type { EventGroup } from '../../kinds/comms/events.ts';
import { touchesOf } from '../../kinds/comms/touches.ts';
import { goLiveOfGroup } from '../../kinds/roadmap/go-live.ts';
import { scheduled } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import type { DocumentContext } from '../../context.ts';
import { memoizeWeak } from '../../memoize.ts';
import { placedRows, textOf } from '../../playbook/rows.ts';
import { addDays, startOfWeek } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';

interface Training {
  pointer: string;
  name: string | number;
  start: IsoDate;
  end: IsoDate;
}

/** Trainings by the group that they are for. */
function trainingsOf(context: DocumentContext): ReadonlyMap<string, Training[]> {
  const roadmap = context.programme.latest('roadmap');
  const all = new Map<string, Training[]>();
  for (const { row, pointer, name } of placedRows(roadmap, 'activities')) {
    const group = textOf(row.group);
    const item = scheduled(context, roadmap, pointer);
    if (row.lever !== 'training' || row.status === 'cancelled' || group === undefined) continue;
    if (!item?.start || !item.end) continue;
    const key = keyOf(context, group);
    const own = all.get(key) ?? [];
    all.set(key, own);
    own.push({ pointer, name, start: item.start, end: item.end });
  }
  return all;
}

/** Trainings one after the other: of those at the same time only the first, since double-booked-group speaks of them. */
function oneAfterTheOther(trainings: readonly Training[]): Training[] {
  const sorted = trainings.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  let over = '';
  return sorted.filter(({ start, end }) => {
    const isFree = start > over;
    if (end > over) over = end;
    return isFree;
  });
}

/** Days after the first of a week. */
const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6];

/** What is said on a day: several messages of one day are one. */
const namesByDay = memoizeWeak(
  ({ dated }: EventGroup): ReadonlyMap<IsoDate, string> =>
    new Map(dated.map(({ date, event }) => [date, textOf(event.name) ?? date])),
);

export default defineRule({
  id: 'group-overloaded',
  kinds: ['comms'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: {
    most: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: {
        en: 'Most trainings, go-lives and days with events of one group in one week',
        zh: '同一人群一周内的培训、上线和沟通活动日最多几个',
      },
    },
  },
  messages: {
    default: {
      en: 'In the week of {week} {found} things land on {audience} ({most|is|are} the most): {what}; move some to another week',
      zh: '{week} 当周，“{audience}”要同时面对 {found} 件事（最多 {most} 件）：{what}；请错开安排',
    },
  },
  why: { en: 'People can take in only so much in one week', zh: '人一周能接受的东西有限' },
  fix: { en: 'Move some to another week', zh: '把一部分移到其他周' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { programme, options, today, report } = context;
    const roadmap = programme.latest('roadmap');
    if (!roadmap || context.playbook !== programme.latest('comms')) return;
    const trainings = context.derived(trainingsOf);
    const said = new Set<string>();
    for (const { row, index, pointer, name: audience } of context.rows('audiences')) {
      const group = textOf(row.group);
      if (group === undefined || said.has(keyOf(context, group))) continue;
      said.add(keyOf(context, group));
      const own = oneAfterTheOther(trainings.get(keyOf(context, group)) ?? []);
      const goLive = goLiveOfGroup(context, group);
      const byWeek = new Map<IsoDate, Training[]>();
      for (const training of own) {
        const week = startOfWeek(training.start);
        const known = byWeek.get(week);
        if (known) known.push(training);
        else byWeek.set(week, [training]);
      }
      const ofGoLive = goLive === null ? null : startOfWeek(goLive);
      if (ofGoLive !== null && !byWeek.has(ofGoLive)) byWeek.set(ofGoLive, []);
      const { groups } = touchesOf(context, index);
      for (const [week, taught] of byWeek) {
        const to = addDays(week, 6);
        if (to < today) continue;
        const days = new Map(
          DAYS_OF_WEEK.flatMap((after) => {
            const day = addDays(week, after);
            return groups.flatMap((one): [IsoDate, string][] => {
              const name = namesByDay(one).get(day);
              return name === undefined ? [] : [[day, name]];
            });
          }),
        );
        const found = taught.length + days.size + Number(week === ofGoLive);
        if (found <= options.most || days.size === 0) continue;
        const what = [
          ...taught.map(({ name }) => name),
          ...(week === ofGoLive ? [{ en: 'go-live', zh: '上线' }] : []),
          ...days.values(),
        ];
        const related = taught.map((one) => ({ playbook: roadmap, pointer: one.pointer }));
        report(pointer, { audience, week, found, most: options.most, what }, { related });
        break;
      }
    }
  },
});
