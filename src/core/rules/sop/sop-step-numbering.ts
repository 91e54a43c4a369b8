import { stepAlone } from '../../kinds/sop/exits.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired, requiredSeverity } from '../../lint/required.ts';
import type { PlacedRow, RowOf } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import { isUnreadable } from '../../playbook/unreadable.ts';
import type { SopData } from '../../generated/data.ts';

type Step = PlacedRow<RowOf<SopData, 'steps'>>;

/** What a case leads to: what follows its arrow (`If it leaks → step 3`). */
const CASE = /^(?:if|when|yes|no|若|如|当|是|否)[^→]*→(.*)$/iu;

/** Steps of one table whose number an earlier one has, with that one; none where rows are grouped by number. */
function repeated({ origins }: Playbook<SopData>, steps: readonly Step[]): { step: Step; first: Step }[] {
  const tables = new Map<unknown, Map<number, Step>>();
  const found = steps.flatMap((step) => {
    const { no } = step.row;
    const origin = origins.get(step.pointer);
    // Numbers of a list are often all 1, which Markdown counts by itself.
    if (no === undefined || origin?.type !== 'row') return [];
    const known = tables.get(origin.table) ?? new Map<number, Step>();
    tables.set(origin.table, known);
    const first = known.get(no);
    if (!first) known.set(no, step);
    return first ? [{ step, first }] : [];
  });
  return found.length === 1 ? found : [];
}

/** The first number that is left out though the steps are counted by ones, and the step behind it; else null. */
function leftOut(steps: readonly Step[]): { missing: number; step: Step } | null {
  const inOrder = steps.toSorted((a, b) => (a.row.no ?? 0) - (b.row.no ?? 0));
  const gaps = inOrder.flatMap((step, index) => {
    const expected = (inOrder[index - 1]?.row.no ?? (step.row.no ?? 0) - 1) + 1;
    return (step.row.no ?? 0) > expected ? [{ missing: expected, step }] : [];
  });
  const [gap] = gaps;
  // Numbers by tens, or with room between them, are meant so.
  return gap && gaps.length === 1 && gap.step.row.no === gap.missing + 1 && steps.length > 2 ? gap : null;
}

export default defineRule({
  id: 'sop-step-numbering',
  kinds: ['sop'],
  severity: 'error',
  effort: 1,
  messages: {
    default: {
      en: 'Two steps have the number {step}: give each its own',
      zh: '有两个步骤的编号都是 {step}：请分别编号',
    },
    missing: {
      en: 'There is no step {missing} before step {step}: add it, or number the steps anew',
      zh: '步骤 {step} 之前缺少步骤 {missing}：请补上或重新编号',
    },
    branch: {
      en: 'It leads to step {step}, which does not exist (the last is {last}): name a step that does',
      zh: '此处指向步骤 {step}，但没有该步骤（最后一步为 {last}）：请改为已有的步骤',
    },
  },
  why: { en: 'Whoever is sent to a step has to find it', zh: '被指引到某一步的人，必须能找到那一步' },
  fix: { en: 'Number the steps one by one', zh: '逐一编号' },
  source: { en: 'SOP practice', zh: 'SOP 实践' },
  check({ data, playbook, rows, report }) {
    const steps = rows('steps');
    if (isRetired(data) || steps.length === 0) return;
    // A step that was not read may be the one that is missed.
    if (playbook.unread.length > 0 || isUnreadable(playbook, /^\/steps/)) return;
    const severity = requiredSeverity(data);
    const twice = repeated(playbook, steps);
    for (const { step, first } of twice) {
      const related = [{ playbook, pointer: first.pointer }];
      report(`${step.pointer}/no`, { step: step.row.no ?? 0 }, { severity, related });
    }
    const isNumbered = steps.every(
      ({ row, pointer }) => row.no !== undefined && playbook.origins.get(pointer)?.type === 'row',
    );
    // One number written twice and the next left out is one slip.
    const gap = isNumbered && twice.length === 0 ? leftOut(steps) : null;
    if (gap) {
      const params = { missing: gap.missing, step: gap.step.row.no ?? 0 };
      report(`${gap.step.pointer}/no`, params, { severity, message: 'missing' });
    }
    const numbers = steps.map(({ row, index }) => row.no ?? index + 1);
    const known = new Set(numbers);
    const last = numbers.reduce((most, no) => Math.max(most, no), 0);
    const leads = (pointer: string, text: string | undefined): void => {
      const step = stepAlone(text ?? '');
      if (step === null || known.has(Number(step))) return;
      report(pointer, { step, last }, { severity, message: 'branch' });
    };
    for (const { row, pointer } of steps) {
      leads(`${pointer}/if-it-fails`, row['if-it-fails']);
      for (const line of (row.branches ?? '').split('\n'))
        leads(`${pointer}/branches`, CASE.exec(line.trim())?.[1] ?? line);
    }
    for (const { row, pointer } of rows('exceptions')) {
      leads(`${pointer}/do`, row.do);
      if (row.step !== undefined) leads(`${pointer}/step`, `step ${row.step}`);
    }
  },
});
