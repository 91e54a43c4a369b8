import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write an issue as one can see it, with the day it was found and how far it reaches; below it what is done, by whom and until when. Somebody else checks that it works.',
    zh: '按看得到的事实写下问题、发现日期和影响范围；再写措施、责任人和期限，并由他人验证是否有效。',
  },
  snippet: {
    en: `## Issues

| Id  | Problem                              | Found on   | Category  | Urgency | Impact | Root cause                     | Status  |
| --- | ------------------------------------ | ---------- | --------- | ------- | ------ | ------------------------------ | ------- |
| i-1 | Customers skipped at the new handover | 2026-03-02 | execution | high    | single | two advisors missed the lesson | planned |

## Actions

| Action               | Issue | Type       | Owner        | Due        | Acceptance                        |
| -------------------- | ----- | ---------- | ------------ | ---------- | --------------------------------- |
| Retraining with test | i-1   | corrective | store-mgr-07 | 2026-03-05 | handovers >= 95% by 2026-03-12    |

## Risks

| Risk                        | Probability | Impact | Response          | Owner   |
| --------------------------- | ----------- | ------ | ----------------- | ------- |
| Advisors leave before start | 3           | 4      | bonus for staying | hr-lead |`,
    zh: `## 问题清单

| 编号 | 问题描述               | 发现日期   | 问题类别 | 紧急程度 | 影响范围 | 根本原因           | 状态   |
| ---- | ---------------------- | ---------- | -------- | -------- | -------- | ------------------ | ------ |
| i-1  | 新交车流程漏掉部分客户 | 2026-03-02 | 执行偏差 | 高       | 单店     | 两名顾问未参加演练 | 已制定 |

## 措施

| 措施           | 问题 | 类型     | 责任人     | 完成期限   | 验收标准                       |
| -------------- | ---- | -------- | ---------- | ---------- | ------------------------------ |
| 补训并实操考核 | i-1  | 纠正措施 | 07店店长   | 2026-03-05 | 交车确认率 >= 95% by 2026-03-12 |

## 风险

| 风险         | 概率 | 影响程度 | 应对措施   | 责任人     |
| ------------ | ---- | -------- | ---------- | ---------- |
| 顾问提前流失 | 3    | 4        | 设留任奖金 | 人力负责人 |`,
  },
};
