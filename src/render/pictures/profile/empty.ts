import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write a table under the heading Assessment, with the columns Dimension and Score.',
    zh: '请在标题“评估”下写一张表格，列为：维度、得分。',
  },
  snippet: {
    en: `## Assessment

| Dimension         | Score | Evidence                |
| ----------------- | ----: | ----------------------- |
| Executive support |     4 | The COO opened kick-off |`,
    zh: `## 评估

| 维度     | 得分 | 依据             |
| -------- | ---: | ---------------- |
| 高层支持 |    4 | 运营总监主持启动 |`,
  },
};
