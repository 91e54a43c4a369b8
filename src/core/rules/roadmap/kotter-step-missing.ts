import { methodOf, stepsOf } from '../../kinds/change/method.ts';
import { phasesOfType } from '../../kinds/roadmap/periods.ts';
import type { IsoDate } from '../../when/types.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { mayStandUnknown } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

/** So many steps at most are said by their names. */
const MOST_NAMED = 3;

export default defineRule({
  id: 'kotter-step-missing',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'No activity covers Kotter step {steps} in time: plan one, or tag an activity or a task with it (`kotter:{first}`)',
      zh: '科特八步的第 {steps} 步还没有及时安排工作：请安排，或在活动、任务中标注 `kotter:{first}`',
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
    const [first] = missing;
    if (first === undefined) return;
    const named = missing.map((step) => {
      // More names than can be taken in at a glance say nothing.
      if (missing.length > MOST_NAMED) return String(step);
      const { en, zh } = valueName(playbook.schema, 'activities', 'kotter', String(step));
      return { en: `${step} (${en})`, zh: `${step}（${zh}）` };
    });
    report('/activities', { steps: named, first });
  },
});
