import type { PortfolioMark } from '../../../core/views/shapes/portfolio.ts';
import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  programme: { en: 'Programme', zh: '项目' },
  health: { en: 'Health', zh: '健康度' },
  findings: { en: 'Errors / warnings', zh: '错误 / 警告' },
  late: { en: 'Overdue', zh: '逾期' },
  next: { en: 'Next', zh: '下一节点' },
  nothingAhead: { en: 'nothing in {weeks} weeks', zh: '{weeks} 周内无' },
  ahead: { en: 'Ahead', zh: '未来节点' },
  byDate: { en: 'By date ({count})', zh: '按日期（{count}）' },
  when: { en: 'When', zh: '时间' },
  what: { en: 'What', zh: '事项' },
  collisions: { en: 'Collisions', zh: '冲突' },
  noCollision: {
    en: 'In {weeks} weeks no group gets too much from several programmes at once.',
    zh: '未来 {weeks} 周内，没有人群同时承受多个项目的过多事项。',
  },
  collision: {
    en: '{week}: {count} things from {programmes} programmes',
    zh: '{week}：{programmes} 个项目共 {count} 件事',
  },
  milestone: { en: 'Milestone', zh: '里程碑' },
  gate: { en: 'Gate', zh: '评审点' },
  'go-live': { en: 'Go-live', zh: '上线' },
});

/** What stands for a day that is ahead. */
export const SIGNS: Record<PortfolioMark['type'], string> = { milestone: '●', gate: '◆', 'go-live': '▲' };
