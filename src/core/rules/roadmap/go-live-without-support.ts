import type { RoadmapData } from '../../generated/data.ts';
import type { RuleContext } from '../../lint/define.ts';
import { phaseStateOf, waveStateOf } from '../../kinds/roadmap/written-states.ts';
import { isRetired } from '../../lint/required.ts';
import { hasPlace } from '../../playbook/evidence/has-place.ts';
import { rowsOf, textsOf } from '../../playbook/rows.ts';
import { boundsOf } from '../../schedule/bounds.ts';
import { dayName } from '../../schedule/day-name.ts';
import { addDays } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { defineRule } from '../../lint/define.ts';

/** Words of work that helps people in their first days, whatever its lever. */
const HELP =
  /\b(?:coach|support|help|hotline|hypercare|mentor|budd(?:y|ies)|floor.?walk|assist|q ?& ?a)|辅导|支持|支援|帮|热线|陪|带教|驻店|驻场|答疑|护航|指导|保障/iu;

interface Stretch {
  from: IsoDate;
  to: IsoDate;
}

/** Work that helps with its days; null where some of it has none, or where nothing says what activities work by. */
function helpIn({ playbook, rows, schedule }: RuleContext<RoadmapData>): Stretch[] | null {
  const activities = rows('activities').filter(({ row }) => row.status !== 'cancelled');
  // Without a column of levers nobody can tell which activities coach.
  if (activities.length === 0 || !activities.every(({ pointer }) => hasPlace(playbook, pointer, 'lever')))
    return null;
  if (activities.some(({ row }) => row.lever === undefined)) return null;
  const helping = [
    ...activities.filter(({ row }) => row.lever === 'coaching' || HELP.test(row.name)),
    ...playbook.tasks.flatMap(({ text, state }, index) =>
      state !== 'cancelled' && HELP.test(text) ? [{ pointer: `/tasks/${index}` }] : [],
    ),
  ].map(({ pointer }) => schedule.byPointer.get(pointer));
  const dated = helping.flatMap((item) =>
    item?.start && item.end ? [{ from: item.start, to: item.end }] : [],
  );
  return dated.length === helping.length ? dated : null;
}

/** Whether any of some stretches touches one of the windows, for each window; both lists are gone through once. */
function helpedBy(help: readonly Stretch[], windows: readonly Stretch[]): Map<Stretch, boolean> {
  const byStart = help.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const helped = new Map<Stretch, boolean>();
  let [next, last] = [0, ''];
  for (const window of windows.toSorted((a, b) => (a.to < b.to ? -1 : 1))) {
    for (let one = byStart[next]; one && one.from <= window.to; one = byStart[next]) {
      if (one.to > last) last = one.to;
      next += 1;
    }
    helped.set(window, last >= window.from);
  }
  return helped;
}

export default defineRule({
  id: 'go-live-without-support',
  kinds: ['roadmap'],
  whole: true,
  severity: 'info',
  effort: 15,
  options: {
    days: {
      type: 'integer',
      default: 14,
      minimum: 1,
      description: {
        en: 'Days after a go-live in which somebody must be there to help',
        zh: '上线后多少天内须有人提供支持',
      },
    },
  },
  messages: {
    default: {
      en: 'Nobody coaches or answers questions in the {days|day|days} after {name} goes live on {date}: plan an activity for it',
      zh: '“{name}”于 {date} 上线后 {days} 天内没有辅导或答疑：请安排相应活动',
    },
    many: {
      en: 'Nobody coaches or answers questions in the {days|day|days} after {name} ({date}) and {count} more go live: plan an activity for it',
      zh: '“{name}”（{date}）等 {all} 项上线后 {days} 天内没有辅导或答疑：请安排相应活动',
    },
  },
  why: {
    en: 'Who meets the first problem alone goes back to the old way',
    zh: '第一次遇到问题无人帮助，就会退回老办法',
  },
  fix: { en: 'Plan coaching for the first days', zh: '为上线初期安排辅导' },
  source: { en: 'Change management toolkit, mistake 3', zh: '《变革管理工具包》错误 3' },
  check(context) {
    const { playbook, data, programme, rows, schedule, options, report } = context;
    const help = isRetired(data) ? null : helpIn(context);
    if (!help) return;
    const comms = programme.latest('comms');
    const channels = [
      ...rowsOf(comms, 'audiences').flatMap((row) => textsOf(row.channels)),
      ...rowsOf(comms, 'events').flatMap(({ channel }) => textsOf(channel)),
    ];
    if (channels.includes('hotline')) return;
    const waves = rows('waves').filter(({ row }) => waveStateOf(context, row) === 'open');
    // The pilot as a phase begins with what comes before its go-live.
    const rollouts = rows('phases').filter(
      ({ row }) => row.type === 'rollout' && phaseStateOf(context, row) === 'open',
    );
    const lives = (rows('waves').length > 0 ? waves : rollouts).flatMap(({ pointer, name }) => {
      const start = boundsOf(playbook, schedule.byPointer.get(pointer))?.start;
      return start ? [{ pointer, name, from: start.from, to: addDays(start.to, options.days) }] : [];
    });
    const helped = helpedBy(help, lives);
    const [first, ...others] = lives.filter((live) => helped.get(live) === false);
    if (!first) return;
    const params = {
      name: first.name,
      date: dayName(schedule, first.from),
      days: options.days,
      count: others.length,
      all: others.length + 1,
    };
    report(first.pointer, params, {
      ...(others.length > 0 ? { message: 'many' } : {}),
      related: others.map(({ pointer }) => ({ playbook, pointer })),
    });
  },
});
