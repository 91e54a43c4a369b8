import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write a table under the heading Phases, with the columns Phase, Type and When.',
    zh: '请在标题“阶段”下写一张表格，列为：阶段、类型、时间。',
  },
  snippet: {
    en: `## Phases

| Phase   | Type    | When  |
| ------- | ------- | ----- |
| Prepare | prepare | W1-W6 |`,
    zh: `## 阶段

| 阶段 | 类型 | 时间  |
| ---- | ---- | ----- |
| 准备 | 准备 | W1-W6 |`,
  },
};
