import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while nobody is named. */
export const empty: EmptyState = {
  text: {
    en: 'Here stands who can carry or stop the change: by power and interest, with how they stand to it today. Name them, one row each; the real worry and what they are measured on say how to win them.',
    zh: '这里展示谁能推动或阻止变革：按权力和利益排布，并标出当前态度。请逐行写明；对方真正的顾虑和考核指标决定了如何争取。',
  },
  snippet: {
    en: `## Stakeholders

| Stakeholder | Power | Interest | Attitude | Concern                    | Contact frequency |
| ----------- | ----: | -------: | -------: | -------------------------- | ----------------- |
| IT manager  |     4 |        2 |        2 | two failed projects behind | Weekly            |`,
    zh: `## 利益相关方

| 利益相关方 | 权力 | 利益 | 当前态度 | 深层顾虑           | 沟通频率 |
| ---------- | ---: | ---: | -------: | ------------------ | -------- |
| IT 经理    |    4 |    2 |        2 | 此前两个项目都失败 | 每周     |`,
  },
};
