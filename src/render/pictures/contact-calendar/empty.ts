import type { EmptyState } from '../../parts/frame.tsx';

/** What is said while there is nothing to draw. */
export const empty: EmptyState = {
  text: {
    en: 'Write a table under the heading Audiences, with the columns Audience, Channels, Freq and From.',
    zh: '请在标题“受众”下写一张表格，列为：受众、沟通渠道、频率、开始日期。',
  },
  snippet: {
    en: `## Audiences

| Audience    | Channels     | Freq   | From       |
| ----------- | ------------ | ------ | ---------- |
| Technicians | team-meeting | weekly | 2026-01-19 |`,
    zh: `## 受众

| 受众 | 沟通渠道 | 频率 | 开始日期   |
| ---- | -------- | ---- | ---------- |
| 技师 | 班前会   | 每周 | 2026-01-19 |`,
  },
};
