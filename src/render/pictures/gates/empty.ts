import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'A gate stands between two phases: somebody decides on a day, by criteria with numbers, whether the change goes on. Write one for each step that cannot be taken back easily.',
    zh: '评审点位于两个阶段之间：由决策人在约定的日期，按有数值的通过标准决定是否继续。请为每个难以回头的步骤写一个。',
  },
  snippet: {
    en: `## Gates

| Gate               | From  | To      | Date       | Decider | Criteria                       | Decision | Decided on | Conditions | Evidence | Rollback                |
| ------------------ | ----- | ------- | ---------- | ------- | ------------------------------ | -------- | ---------- | ---------- | -------- | ----------------------- |
| Start the roll-out | pilot | rollout | 2026-04-30 | coo     | wait <= 20 min and ftfr >= 90% | pending  |            |            |          | back to the old process |`,
    zh: `## 评审点

| 评审点       | 起始阶段 | 目标阶段 | 日期       | 决策人     | 通过标准                                 | 结论 | 决定日期 | 条件 | 证据 | 回退方案   |
| ------------ | -------- | -------- | ---------- | ---------- | ---------------------------------------- | ---- | -------- | ---- | ---- | ---------- |
| 推广放行评审 | 试点     | 推广     | 2026-04-30 | 运营副总裁 | 等待时间 <= 20 分钟 且 首次修复率 >= 90% | 待定 |          |      |      | 恢复旧流程 |`,
  },
};
