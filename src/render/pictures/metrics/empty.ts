import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Name what you measure where you decide by it: in the criteria of a gate, the evidence of a milestone, a win or a benefit. Each metric then has one row here, with baseline, today and target.',
    zh: '请在做决定的地方写明指标：阶段门的准则、里程碑的依据、短期胜利或收益。每项指标会在这里占一行，列出基线、现状和目标。',
  },
  snippet: {
    en: `## Gates

| Gate            | Date       | Decider | Criteria                    |
| --------------- | ---------- | ------- | --------------------------- |
| May we roll out | 2026-04-30 | coo     | wait <= 20 min and ftfr >= 90 % |`,
    zh: `## 阶段门

| 阶段门   | 日期       | 决策人     | 准则                                    |
| -------- | ---------- | ---------- | --------------------------------------- |
| 准许推广 | 2026-04-30 | 运营副总裁 | 等待时间 <= 20 分钟 且 首次修复率 >= 90% |`,
  },
};
