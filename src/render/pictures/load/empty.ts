import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while nothing lands on anybody. */
export const empty: EmptyState = {
  text: {
    en: 'Here stands, week by week, what lands on each group and each owner, so that nobody gets everything at once. Give work an owner and a group, in a table of the roadmap or as a task.',
    zh: '这里按周列出每个人群、每位责任人身上的事，避免都压在同一时间。请在路线图的表格或任务中写明责任人和人群。',
  },
  snippet: {
    en: `## Activities

| Activity       | Owner         | When                   | Group    |
| -------------- | ------------- | ---------------------- | -------- |
| Practice days  | training-lead | 2026-05-11..2026-05-15 | advisors |`,
    zh: `## 活动

| 活动   | 责任人   | 时间                   | 人群     |
| ------ | -------- | ---------------------- | -------- |
| 练习日 | 培训主管 | 2026-05-11..2026-05-15 | 服务顾问 |`,
  },
};
