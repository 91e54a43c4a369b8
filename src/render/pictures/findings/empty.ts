import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'The rules found nothing in these documents.',
    zh: '规则在这些文档中没有发现问题。',
  },
};
