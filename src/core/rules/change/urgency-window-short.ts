import type { DocumentContext } from '../../context.ts';
import type { Playbook } from '../../playbook/types.ts';
import { memoizeWeak } from '../../memoize.ts';
import { dateOf, pilotStart, scheduled } from '../../kinds/roadmap/periods.ts';
import { placedRows, type DataOf } from '../../playbook/rows.ts';
import { daysBetween } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { defineRule } from '../../lint/define.ts';

/** The messages of a plan that say why. */
const reasonsIn = memoizeWeak((plan: Playbook<DataOf<'comms'>>) =>
  placedRows(plan, 'events').filter(({ row }) => row.type === 'why' && row.status !== 'cancelled'),
);

/** What tells people why: work on the first step of Kotter, and messages that say it. */
function urgency(context: DocumentContext): { start: IsoDate; pointer: string; plan: Playbook }[] {
  const { playbook, programme } = context;
  const steps = [
    ...placedRows(playbook, 'activities').map(({ row, pointer }) => ({
      serves: row.kotter === 1 && row.status !== 'cancelled',
      pointer,
    })),
    ...playbook.tasks.map(({ facts, state }, index) => ({
      serves: facts.kotter === '1' && state !== 'cancelled',
      pointer: `/tasks/${index}`,
    })),
  ];
  const work = steps.flatMap(({ serves, pointer }) => {
    const start = serves ? scheduled(context, playbook, pointer)?.start : null;
    return start ? [{ start, pointer, plan: playbook }] : [];
  });
  const messages = programme.of('comms').flatMap((plan) =>
    reasonsIn(plan).flatMap(({ row, pointer }) => {
      const start = dateOf(context, plan, row.when, 'start');
      return start ? [{ start, pointer, plan }] : [];
    }),
  );
  return [...work, ...messages];
}

export default defineRule({
  id: 'urgency-window-short',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 30,
  options: {
    days: {
      type: 'integer',
      default: 14,
      minimum: 0,
      description: {
        en: 'Fewest days between the first activity for urgency and the pilot',
        zh: '首次紧迫感活动与试点之间至少间隔的天数',
      },
    },
  },
  messages: {
    late: {
      en: 'The work on urgency starts {date}, {found|day|days} after the pilot began ({pilot}); people need at least {limit|day|days} before it: start earlier',
      zh: '营造紧迫感的工作从 {date} 开始，比试点（{pilot}）晚 {found} 天；试点前至少需要 {limit} 天：请提前开始',
    },
    default: {
      en: 'The work on urgency starts {date}, {found|day|days} before the pilot ({pilot}); people need at least {limit}: start earlier',
      zh: '营造紧迫感的工作从 {date} 开始，距试点（{pilot}）只有 {found} 天，至少需要 {limit} 天：请提前开始',
    },
  },
  why: { en: 'Understanding why takes two to four weeks', zh: '让大家理解“为什么”需要两到四周' },
  fix: { en: 'Start the work on urgency earlier', zh: '提前开始营造紧迫感' },
  source: { en: 'Change management toolkit', zh: '《变革管理工具包》' },
  check(context) {
    const { playbook, options, report } = context;
    const pilot = pilotStart(context);
    if (!pilot) return;
    const all = urgency(context as DocumentContext);
    const [any] = all;
    if (!any) return;
    const first = all.reduce((early, one) => (one.start < early.start ? one : early), any);
    const found = daysBetween(first.start, pilot);
    if (found >= options.days) return;
    const { pointer, plan } = first;
    const own = plan === playbook;
    const extra = own ? {} : { related: [{ playbook: plan, pointer }] };
    const days = { date: first.start, pilot, found: Math.abs(found), limit: options.days };
    report(own ? pointer : '/activities', days, found < 0 ? { ...extra, message: 'late' } : extra);
  },
});
