import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';
import { isSixDimension, nameOf, scoredRows, thresholdOf } from '../../kinds/readiness/assessment.ts';

export default defineRule({
  id: 'readiness-action-off-target',
  kinds: ['readiness'],
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: 'Actions stand only beside dimensions at or above their threshold, while {dimension} is below and has none: move the effort there',
      zh: '行动都安排在已达标的维度上，而“{dimension}”未达标却没有行动：请把精力转到那里',
    },
  },
  why: { en: 'Raising what is high already does not close the gap', zh: '提高已达标的维度并不能弥补短板' },
  fix: { en: 'Move the action to the gap', zh: '把行动移到短板上' },
  source: { en: 'Change management toolkit, tool 1', zh: '《变革管理工具包》工具 1' },
  check({ playbook, thresholds, report }) {
    if (!isSixDimension(playbook)) return;
    const rows = scoredRows(playbook).map((entry) => ({
      ...entry,
      below: entry.score !== null && entry.score < thresholdOf(entry.row, thresholds),
      acts: !isLacking(playbook, `${entry.pointer}/action`),
    }));
    const gap = rows.find(({ below, acts }) => below && !acts);
    const actions = rows.filter(({ acts }) => acts);
    // Beside what has no score yet, an action may well be on target.
    const misplaced = actions.length > 0 && actions.every(({ below, score }) => !below && score !== null);
    if (gap && misplaced) report(gap.pointer, { dimension: nameOf(gap.row, playbook, gap.pointer) });
  },
});
