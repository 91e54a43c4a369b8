import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write a heading Vision with one sentence under it, and start: and sponsor: at the top.',
    zh: '请写标题“愿景”及一句话，并在文件头写 start: 与 sponsor:。',
  },
  snippet: {
    en: `## Vision

By 2026-12-31 customers wait 20 minutes instead of 45, in all centres.`,
    zh: `## 愿景

到 2026-12-31，全部网点的客户等待时间从 45 分钟降到 20 分钟。`,
  },
};
