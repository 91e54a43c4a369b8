import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Name what you measure where you decide by it: in the criteria of a gate, the evidence of a milestone, a win or a benefit. Each metric then has one row here, with baseline, today and target.',
    zh: '请在做决定的地方写明指标：评审点的通过标准、里程碑的验收标准、速赢或收益。每项指标会在这里占一行，列出基线、现状和目标。',
  },
  snippet: {
    en: `## Gates

| Gate               | Date       | Decider | Criteria                       |
| ------------------ | ---------- | ------- | ------------------------------ |
| Start the roll-out | 2026-04-30 | coo     | wait <= 20 min and ftfr >= 90% |`,
    zh: `## 评审点

| 评审点       | 日期       | 决策人     | 通过标准                                 |
| ------------ | ---------- | ---------- | ---------------------------------------- |
| 推广放行评审 | 2026-04-30 | 运营副总裁 | 等待时间 <= 20 分钟 且 首次修复率 >= 90% |`,
  },
};
