import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write a table under one of the headings of this kind; a template shows them all.',
    zh: '请在本类文档的标题下写一张表格；模板列出了全部标题。',
  },
};
