import type { EmptyState } from '../../parts/frame.tsx';

/** What is said where the rules found nothing; it is no lack, so nothing is to be written. */
export const empty: EmptyState = {
  text: {
    en: 'Nothing found: the rules looked at every document of this programme.',
    zh: '未发现问题：本项目的全部文档均已检查。',
  },
};
