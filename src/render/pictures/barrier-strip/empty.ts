import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while nothing is scored. */
export const empty: EmptyState = {
  text: {
    en: 'Here stands what holds each group up: the first element scored 3 or less, with what is done about it. Score the five elements, or ask at least five people and write a row each.',
    zh: '这里展示每个人群卡在哪里：第一个不高于 3 分的要素，以及对应的措施。请为五个要素打分，或请至少五位员工各打一行分。',
  },
  snippet: {
    en: `## Scores

| Element       | Score | Evidence                     | Action                 |
| ------------- | ----: | ---------------------------- | ---------------------- |
| Awareness     |     4 | can say why in one sentence  |                        |
| Desire        |     2 | fear to lose part of a bonus | show the bonus of each |
| Knowledge     |     3 |                              |                        |
| Ability       |     2 |                              |                        |
| Reinforcement |     2 |                              |                        |`,
    zh: `## 得分

| 要素 | 得分 | 依据               | 措施               |
| ---- | ---: | ------------------ | ------------------ |
| 认知 |    4 | 能一句话说清原因   |                    |
| 渴望 |    2 | 担心奖金减少       | 逐人算清奖金变化   |
| 知识 |    3 |                    |                    |
| 能力 |    2 |                    |                    |
| 强化 |    2 |                    |                    |`,
  },
};
