import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while nobody objects. */
export const empty: EmptyState = {
  text: {
    en: 'Here stands what people object to, by where it comes from, with the cause behind it and whether the answer fits. Resistance is always there: ask line managers what they hear, and write each voice as it was said, without names for those who say it.',
    zh: '这里按来源展示大家反对什么、背后的原因、应对是否对症。阻力总是存在：请向一线管理者了解听到的声音，按原话逐条写下，不给人贴标签。',
  },
  snippet: {
    en: `## Resistance register

| Type     | Sign                    | Root cause             | Impact | Likelihood | Response               | Response type | Owner   | Due        |
| -------- | ----------------------- | ---------------------- | -----: | ---------: | ---------------------- | ------------- | ------- | ---------- |
| Interest | "We will earn less"     | the bonus counts calls |      4 |          4 | the bonus rule changes | Incentive     | hr-lead | 2026-03-01 |`,
    zh: `## 阻力登记册

| 阻力类型 | 典型表现       | 根本原因         | 影响程度 | 可能性 | 应对策略     | 应对类型 | 责任人 | 完成期限   |
| -------- | -------------- | ---------------- | -------: | -----: | ------------ | -------- | ------ | ---------- |
| 利益     | “收入会变少”   | 奖金按接听量计算 |        4 |      4 | 修改奖金规则 | 激励     | 人力   | 2026-03-01 |`,
  },
};
