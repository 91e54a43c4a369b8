import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  criticalPath: { en: 'Critical path', zh: '关键路径' },
  sinceDay: { en: 'Since {day}', zh: '自 {day} 以来' },
  comparing: { en: 'Comparing …', zh: '正在比较……' },
  movedSince: {
    en: '{count} moved since {day}; dashed: where they stood',
    zh: '自 {day} 以来 {count} 项日期有变；虚线为当时的日期',
  },
  nothingMoved: { en: 'Nothing has moved since {day}.', zh: '自 {day} 以来日期没有变化。' },
  asOfDay: { en: 'as of {day}', zh: '{day} 的日期' },
  start: { en: 'Start', zh: '开始' },
  end: { en: 'End', zh: '结束' },
  phase: { en: 'Phase', zh: '阶段' },
  detail: { en: 'Detail', zh: '说明' },
  type: { en: 'Type', zh: '类型' },
  critical: { en: 'critical path', zh: '关键路径' },
  done: { en: 'done', zh: '已完成' },
  active: { en: 'active', zh: '进行中' },
  planned: { en: 'planned', zh: '计划中' },
  dayOff: { en: 'days off', zh: '非工作日' },
  gatesAhead: { en: 'Gates to come', zh: '待决定的评审点' },
  reached: { en: '{count} reached', zh: '已达成 {count} 项' },
  doneOf: { en: '{done} of {all} done', zh: '已完成 {done} / {all} 项' },
  showDone: { en: 'Show the {count} done', zh: '显示已完成的 {count} 项' },
  hideDone: { en: 'Hide the {count} done', zh: '隐藏已完成的 {count} 项' },
  cancelled: { en: 'cancelled', zh: '已取消' },
  postponed: { en: 'postponed', zh: '已推迟' },
  milestone: { en: 'milestone', zh: '里程碑' },
  gate: { en: 'gate', zh: '评审点' },
  win: { en: 'short-term win', zh: '速赢' },
  undated: { en: 'Without a date', zh: '尚无日期' },
  baseline: { en: 'baseline', zh: '基线' },
  blackout: { en: 'blackout', zh: '冻结期' },
  later: { en: '{days|day|days} later', zh: '延后 {days} 天' },
  earlier: { en: '{days|day|days} earlier', zh: '提前 {days} 天' },
  slack: { en: '{days|day|days} of slack', zh: '浮动时间 {days} 天' },
  dependency: { en: 'waits for', zh: '前置依赖' },
  wave: { en: 'wave', zh: '批次' },
  task: { en: 'task', zh: '任务' },
  activity: { en: 'activity', zh: '活动' },
  go: { en: 'go', zh: '通过' },
  conditional: { en: 'go with conditions', zh: '有条件通过' },
  'no-go': { en: 'no-go', zh: '不通过' },
  tooLong: {
    en: 'The plan is too long to be read as a drawing on paper; here it is as a table.',
    zh: '计划过长，打印成图无法看清；现以表格列出。',
  },
  'coarser-fit': {
    en: 'The plan is too long for this zoom: all of it is shown.',
    zh: '计划过长，无法按此缩放显示：现显示全部。',
  },
  'coarser-quarter': {
    en: 'The plan is too long for this zoom: it is shown in quarters.',
    zh: '计划过长，无法按此缩放显示：现按季度显示。',
  },
  'coarser-month': {
    en: 'The plan is too long for this zoom: it is shown in months.',
    zh: '计划过长，无法按此缩放显示：现按月显示。',
  },
  'coarser-strip': {
    en: 'The plan is too long for this zoom: twelve weeks fill the picture.',
    zh: '计划过长，无法按此缩放显示：现每屏显示 12 周。',
  },
  'coarser-week': {
    en: 'The plan is too long for this zoom: it is shown in weeks.',
    zh: '计划过长，无法按此缩放显示：现按周显示。',
  },
  'coarser-day': { en: 'The plan is shown in days.', zh: '计划按天显示。' },
  pending: { en: 'pending', zh: '待决' },
});

/** A word that the timeline has. */
export type Word = Parameters<typeof word>[1];
