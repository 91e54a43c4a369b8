import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while nothing has a day and nothing is to be done. */
export const empty: EmptyState = {
  text: {
    en: 'Here stands what is late, due today, this week and in the next two weeks. Give work an owner and a day: in a table of the plan, or as a task.',
    zh: '这里列出逾期、今天、本周和未来两周要做的事。请给工作写上责任人和日期：写在计划的表格中，或写成一项任务。',
  },
  snippet: {
    en: '- [ ] Train the pilot team @trainer due:2026-05-08',
    zh: '- [ ] 培训试点团队 @培训师 due:2026-05-08',
  },
};
