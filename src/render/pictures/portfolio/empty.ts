import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there are not several programmes. */
export const empty: EmptyState = {
  text: {
    en: 'Here stand programmes side by side: a folder with a charter is one.',
    zh: '这里并列展示多个项目：含有章程的文件夹即为一个项目。',
  },
};
