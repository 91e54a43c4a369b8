import { countWhile } from '../../bisect.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { isBlank } from '../../playbook/values/blanks.ts';

export default defineRule({
  id: 'sop-too-long',
  kinds: ['sop'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: {
    steps: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: { en: 'Most steps without a heading between them', zh: '不分小节的最多步骤数' },
    },
  },
  messages: {
    default: {
      en: '{found} steps follow one another without a heading, where {steps|is|are} the most: divide them into sections, or split the procedure',
      zh: '{found} 个步骤连续排列，没有小标题，最多应为 {steps} 个：请分节或拆分该流程',
    },
  },
  why: {
    en: 'What cannot be taken in at a glance is not used at work',
    zh: '一眼看不完的流程，干活时没人用',
  },
  fix: { en: 'Put headings between the steps, or split the procedure', zh: '在步骤之间加小标题，或拆分流程' },
  source: { en: 'SOP practice', zh: 'SOP 实践' },
  check({ data, playbook, rows, options, report }) {
    const steps = rows('steps');
    if (isRetired(data) || steps.length <= options.steps) return;
    const origin = playbook.origins.get('/steps');
    const tables = origin?.type === 'table' ? origin.tables : [];
    // A column that nobody knows may say the section.
    const mayBeDivided = tables.some(({ table, columns }) =>
      table.header.cells.some(({ text }, column) => columns[column] === null && !isBlank(text)),
    );
    if (tables.length > 1 || mayBeDivided) return;
    const { sections } = playbook.syntax;
    const above = steps.map(({ pointer }) => {
      const { start } = playbook.locate(pointer);
      return countWhile(sections, ({ heading }) => heading === null || heading.range.start <= start);
    });
    if (new Set(above).size === 1) report('/steps', { found: steps.length, steps: options.steps });
  },
});
