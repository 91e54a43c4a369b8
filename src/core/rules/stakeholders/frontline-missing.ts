import { groupOf, levelOf } from '../../kinds/change/roles.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'frontline-missing',
  kinds: ['stakeholders'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'Nobody on this map (rows: {count}) works at the front line: add those whose day changes',
      zh: '{count} 个利益相关方中没有一线人员：请补上工作会改变的人',
    },
  },
  why: { en: 'A change happens where the work is done', zh: '变革发生在做事的人那里' },
  fix: { en: 'Add a stakeholder of the front line', zh: '补充一线的利益相关方' },
  source: { en: 'practice', zh: '实践经验' },
  check({ rows, programme, report }) {
    const all = rows('stakeholders');
    const levels = all.map(({ row }) => {
      const named = [row.role, row.name, row.id].flatMap((text) => textOf(text) ?? []);
      return (
        row.level ?? named.map((name) => levelOf(programme, name)).find((level) => level !== null) ?? null
      );
    });
    const isGroup = all.some(
      ({ row }) => row.group !== undefined || groupOf(programme, textOf(row.name) ?? '') !== null,
    );
    // Of whom no level is known, they may be of the front line.
    if (all.length === 0 || isGroup || levels.some((level) => level === null || level === 'frontline'))
      return;
    report('/stakeholders', { count: all.length });
  },
});
