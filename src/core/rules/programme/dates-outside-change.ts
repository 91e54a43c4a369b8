import { charterOf } from '../../kinds/change/roles.ts';
import { dateOf } from '../../kinds/roadmap/periods.ts';
import { dataAt } from '../../playbook/data-at.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'dates-outside-change',
  kinds: ['roadmap', 'comms'],
  severity: 'error',
  messages: {
    default: {
      en: '{name} ({from} to {to}) lies outside the change, which runs from {start} to {end}: move it, or change the charter',
      zh: '“{name}”（{from} 至 {to}）不在变革期间（{start} 至 {end}）内：请调整日期，或修改章程',
    },
  },
  why: {
    en: 'Work outside the change has neither budget nor sponsor',
    zh: '变革期外的工作既没有预算也没有发起人',
  },
  fix: { en: 'Move the dates', zh: '调整日期' },
  source: { en: 'arithmetic', zh: '算术' },
  supersedes: ['work-outside-phase'],
  check(context) {
    const { playbook, programme, rows, schedule, report } = context;
    const charter = charterOf(programme);
    const start = dateOf(context, charter, charter?.data.start, 'start');
    const end = dateOf(context, charter, charter?.data.end, 'end');
    if (!charter || !start || !end) return;
    const events = rows('events').map(({ row, pointer, name }) => ({
      pointer,
      name,
      start: dateOf(context, playbook, row.when, 'start'),
      end: dateOf(context, playbook, row.when, 'end'),
    }));
    for (const row of playbook.kind === 'comms' ? events : schedule.items) {
      if (!row.start || !row.end || (row.start >= start && row.end <= end)) continue;
      if (dataAt(playbook, `${row.pointer}/status`) === 'cancelled') continue;
      report(
        row.pointer,
        { name: row.name, from: row.start, to: row.end, start, end },
        { related: [{ playbook: charter, pointer: row.start < start ? '/start' : '/end' }] },
      );
    }
  },
});
