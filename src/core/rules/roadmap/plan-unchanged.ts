import { dataAt } from '../../playbook/data-at.ts';
import { hasPlace } from '../../playbook/evidence/has-place.ts';
import { textOf } from '../../playbook/rows.ts';
import { workStateOf, type WorkState } from '../../playbook/work-state.ts';
import { staleSince } from '../../lint/stale.ts';
import { defineRule } from '../../lint/define.ts';
import type { DocumentContext } from '../../context.ts';

/** What a plan says is done or not; a gate and a phase have rules of their own. */
const WORK = new Set(['activity', 'milestone', 'win', 'task']);

/** How far a piece of work is; null where the plan has no place to say it. */
function stateAt({ playbook }: DocumentContext<any>, pointer: string): WorkState | null {
  const task = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
  if (task !== undefined) return playbook.tasks[Number(task)]?.state ?? null;
  if (!hasPlace(playbook, pointer, 'status')) return null;
  return workStateOf(dataAt(playbook, `${pointer}/status`));
}

/** Places that are shown. */
const MOST = 5;

export default defineRule({
  id: 'plan-unchanged',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  effort: 15,
  options: {
    rows: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: {
        en: 'Dates that pass without an update before it is told',
        zh: '未更新期间已过的日期达到多少个时提示',
      },
    },
  },
  messages: {
    default: {
      en: 'This plan was last updated on {date}; {found} dates have passed since, {name} on {day} first, and none is marked as begun or done: say how far each is, or move it',
      zh: '本计划最近更新于 {date}，此后已有 {found} 个日期到期（最早为 {day} 的“{name}”），却没有一项标为进行中或完成：请更新各项状态或改期',
    },
  },
  why: {
    en: 'A plan that time passes by is no longer the one that is followed',
    zh: '日期已过却无人更新的计划，已不是正在执行的计划',
  },
  fix: { en: 'Update the states or the dates', zh: '更新状态或日期' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { playbook, data, programme, schedule, today, options, date, report } = context;
    const updated = date(textOf(data.updated), 'end');
    if (data.status !== 'active' || updated === null || schedule.axis !== 'dated') return;
    const passed = schedule.items.flatMap(({ type, pointer, name, end }) => {
      const state =
        WORK.has(type) && end !== null && end > updated && end < today && stateAt(context, pointer);
      return state && end !== null ? [{ pointer, name, end, state }] : [];
    });
    // One that is marked shows that somebody keeps the plan, and only its day of update is old.
    if (passed.length < options.rows || passed.some(({ state }) => state !== 'open')) return;
    // That the whole programme stands still is told once, by stale-programme.
    if (programme.charter?.data.status === 'active' && staleSince(context) !== null) return;
    const sorted = passed.toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
    const [first] = sorted;
    if (!first) return;
    report(
      '/updated',
      { date: updated, found: passed.length, name: first.name, day: first.end },
      { related: sorted.slice(0, MOST).map(({ pointer }) => ({ playbook, pointer })) },
    );
  },
});
