import { names } from '../../references/matching.ts';
import { mayStandUnknown } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'no-institutionalisation',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: '{phase} has no {missing}: add it, so that the new way holds',
      zh: '“{phase}”缺少{missing}：请补充，使新做法得以保持',
    },
  },
  why: {
    en: 'What is not in rules, procedures and onboarding fades',
    zh: '没有写进制度、流程和培训的做法会消退',
  },
  fix: { en: 'Add a rule, a procedure and a training', zh: '补充制度、SOP 和培训' },
  source: {
    en: 'Kotter, step 8; Change management toolkit, phase 4',
    zh: '科特第 8 步；《变革管理工具包》第四阶段',
  },
  check({ playbook, rows, schedule, report }) {
    const phases = rows('phases').filter(({ row }) => row.type === 'institutionalise');
    const last = phases.at(-1);
    if (!last) return;
    const [start] = phases.map(({ pointer }) => schedule.byPointer.get(pointer)?.start ?? '').sort();
    const isOwn = (reference: string): boolean => phases.some(({ row }) => names(reference, row));
    const work = [
      ...rows('activities').flatMap(({ row, pointer }) => {
        if (row.status === 'cancelled') return [];
        const day = schedule.byPointer.get(pointer)?.end;
        const isLate = !day || !start || day >= start;
        return (row.phase === undefined ? isLate : isOwn(row.phase)) ? [{ row, pointer }] : [];
      }),
      ...playbook.tasks.flatMap(({ section, facts, state }) =>
        section && isOwn(section) && state !== 'cancelled' ? [{ row: facts, pointer: '' }] : [],
      ),
    ];
    const has = (field: 'lever' | 'sop', isIt: (value: unknown) => boolean): boolean =>
      work.some(({ row, pointer }) => isIt(row[field]) || mayStandUnknown(playbook, `${pointer}/${field}`));
    const anchors = [
      [has('lever', (lever) => lever === 'rule'), 'lever rule', '制度类活动'],
      [has('sop', (sop) => sop !== undefined), 'SOP', 'SOP'],
      [has('lever', (lever) => lever === 'training'), 'lever training', '培训类活动'],
    ] as const;
    const missing = anchors.flatMap(([present, en, zh]) => (present ? [] : [{ en, zh }]));
    if (missing.length === 0) return;
    report(last.pointer, { phase: last.name, missing });
  },
});
