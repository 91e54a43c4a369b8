import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write a task in a list, with who does it and by when.',
    zh: '请在列表中写一项任务，注明责任人和截止时间。',
  },
  snippet: {
    en: '- [ ] Train the pilot team @trainer due:W6',
    zh: '- [ ] 培训试点团队 @培训师 due:W6',
  },
};
