import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  head: { en: '✓ Nothing to put right.', zh: '✓ 未发现问题。' },
  text: {
    en: 'Every document of the programme passes the rules that are on.',
    zh: '各文档均符合已启用的规则。',
  },
};
