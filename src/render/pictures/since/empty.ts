import type { EmptyState } from '../../parts/frame.tsx';

/** What is said where nothing has changed. */
export const empty: EmptyState = {
  text: {
    en: 'Nothing of what is compared has changed since then: dates, rows, decisions, scores, findings.',
    zh: '自那时起，所对比的内容（日期、各行、决策、评分、检查结果）均无变化。',
  },
};
