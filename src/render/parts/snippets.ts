import type { Lang } from '../../core/playbook/types.ts';
import type { View } from '../../core/generated/views.ts';

type Snippets = Partial<Record<View['type'], Record<Lang, string>>>;

/** What to put into a document so that its picture shows something; to be copied as it stands. */
export const SNIPPETS: Snippets = {
  timeline: {
    en: `## Phases

| Phase   | Type    | When  |
| ------- | ------- | ----- |
| Prepare | prepare | W1-W6 |`,
    zh: `## 阶段

| 阶段 | 类型 | 时间  |
| ---- | ---- | ----- |
| 准备 | 准备 | W1-W6 |`,
  },
  checklist: {
    en: '- [ ] Train the pilot team @trainer due:W6',
    zh: '- [ ] 培训试点团队 @培训师 due:W6',
  },
  profile: {
    en: `## Assessment

| Dimension         | Score | Evidence                |
| ----------------- | ----: | ----------------------- |
| Executive support |     4 | The COO opened kick-off |`,
    zh: `## 评估

| 维度     | 得分 | 依据             |
| -------- | ---: | ---------------- |
| 高层支持 |    4 | 运营总监主持启动 |`,
  },
  matrix: {
    en: `## Audiences

| Audience    | Channels     | Freq   | From       |
| ----------- | ------------ | ------ | ---------- |
| Technicians | team-meeting | weekly | 2026-01-19 |`,
    zh: `## 受众

| 受众 | 沟通渠道 | 频率 | 起         |
| ---- | -------- | ---- | ---------- |
| 技师 | 班前会   | 每周 | 2026-01-19 |`,
  },
  flow: {
    en: `## Steps

|  No | Action          | Role            |
| --: | --------------- | --------------- |
|   1 | Confirm the job | service-advisor |`,
    zh: `## 步骤

| 序号 | 操作     | 角色     |
| ---: | -------- | -------- |
|    1 | 确认项目 | 服务顾问 |`,
  },
  health: {
    en: `## Vision

By 2026-12-31 customers wait 20 minutes instead of 45, in all centres.`,
    zh: `## 愿景

到 2026-12-31，全部网点的客户等待时间从 45 分钟降到 20 分钟。`,
  },
};
