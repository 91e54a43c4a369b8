import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write a table under the heading Steps, with the columns No, Action and Role.',
    zh: '请在标题“步骤”下写一张表格，列为：序号、操作、角色。',
  },
  snippet: {
    en: `## Steps

|  No | Action          | Role            |
| --: | --------------- | --------------- |
|   1 | Confirm the job | service-advisor |`,
    zh: `## 步骤

| 序号 | 操作     | 角色     |
| ---: | -------- | -------- |
|    1 | 确认项目 | 服务顾问 |`,
  },
};
