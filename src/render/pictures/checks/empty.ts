import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write one thing an item that is either so or not, and beside it how one can tell. What must not fail is critical. Sub-headings are sections.',
    zh: '每项只写一件要么做到、要么没有的事，并写明怎样判断；不能出错的标为关键项；小标题即为分组。',
  },
  snippet: {
    en: `## Items

| Item                                | Standard        | Evidence | Weight | Critical | Result | Finding | Issue |
| ----------------------------------- | --------------- | -------- | -----: | -------- | ------ | ------- | ----- |
| Price list visible at the desk      | current month   | look     |      1 | no       |        |         |       |
| Price named before the work begins  | 3 of 3 observed | look     |      3 | yes      |        |         |       |`,
    zh: `## 检查项

| 检查项           | 标准             | 依据   | 权重 | 关键项 | 结果 | 检查发现 | 关联问题 |
| ---------------- | ---------------- | ------ | ---: | ------ | ---- | -------- | -------- |
| 前台摆放价目表   | 为当月版本       | 现场看 |    1 | 否     |      |          |          |
| 施工前已告知价格 | 抽查 3 次均做到  | 现场看 |    3 | 是     |      |          |          |`,
  },
};
