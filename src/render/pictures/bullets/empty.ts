import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write a table under the heading Metrics: what you measure, where it was, where it is to be and by when.',
    zh: '请在标题“指标”下写一张表格：衡量什么、原来是多少、要达到多少、何时达到。',
  },
  snippet: {
    en: `## Metrics

| Metric              | Role    | Direction | Baseline | Baseline date | Target | Due        | Owner     |
| ------------------- | ------- | --------- | -------- | ------------- | ------ | ---------- | --------- |
| First-time-fix rate | lagging | up        | 80%      | 2026-01-05    | 92%    | 2026-12-31 | tech-lead |

## Readings

| Date       | Metric              | Value |
| ---------- | ------------------- | ----- |
| 2026-02-02 | First-time-fix rate | 82%   |`,
    zh: `## 指标

| 指标       | 类型     | 方向     | 基线 | 基线日期   | 目标 | 完成期限   | 责任人   |
| ---------- | -------- | -------- | ---- | ---------- | ---- | ---------- | -------- |
| 首次修复率 | 滞后指标 | 越高越好 | 80%  | 2026-01-05 | 92%  | 2026-12-31 | 技术主管 |

## 读数

| 日期       | 指标       | 数值 |
| ---------- | ---------- | ---- |
| 2026-02-02 | 首次修复率 | 82%  |`,
  },
};
