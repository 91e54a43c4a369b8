import { methodOf, stepsOf } from '../../kinds/change/method.ts';
import { phasesOfType } from '../../kinds/roadmap/periods.ts';
import type { IsoDate } from '../../when/types.ts';
import { mayStandUnknown } from '../../playbook/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'kotter-step-missing',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  core: true,
  messages: {
    default: {
      en: 'Nothing serves step {steps} of Kotter in time: tag an activity or a task with it',
      zh: '科特第 {steps} 步未及时安排：请为活动或任务标注',
    },
  },
  why: { en: 'A step that is left out is paid for later', zh: '跳过的步骤日后要付出代价' },
  fix: { en: 'Plan work for each step', zh: '为每个步骤安排工作' },
  source: { en: 'Kotter, eight steps', zh: '科特八步法' },
  check({ data, playbook, programme, rows, schedule, report }) {
    const work = stepsOf(playbook);
    // Of a plan of which nothing was read the first to be said is that.
    const isPlan = (['phases', 'activities', 'milestones'] as const).some((list) => rows(list).length > 0);
    if (work.length === 0 || (!isPlan && work.every(({ step }) => step === null))) return;
    if (rows('activities').some(({ pointer }) => mayStandUnknown(playbook, `${pointer}/kotter`))) return;
    // A programme that goes by ADKAR does not go by Kotter too, unless it says so.
    if (methodOf(programme, playbook) !== 'kotter') return;
    const startOf = (pointer: string): IsoDate | null => schedule.byPointer.get(pointer)?.start ?? null;
    const rollout = phasesOfType(playbook, 'rollout')
      .map(({ pointer }) => startOf(pointer))
      .filter((day) => day !== null)
      .sort()[0];
    // The first weeks end with the first win; what follows it is planned later.
    const steps = data.horizon === 'quick-start' ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7, 8];
    const missing = steps.filter(
      (step) =>
        !work.some((row) => {
          if (row.step !== step) return false;
          const start = startOf(row.pointer);
          // Steps 7 and 8 belong to what follows the roll-out.
          return step > 6 || !rollout || !start || start <= rollout;
        }),
    );
    if (missing.length > 0) report('/activities', { steps: missing });
  },
});
