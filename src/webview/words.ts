const WORDS = {
  timeline: { en: 'Timeline', zh: '时间线' },
  checklist: { en: 'Checklist', zh: '任务清单' },
  profile: { en: 'Profile', zh: '剖面' },
  matrix: { en: 'Who hears what', zh: '沟通矩阵' },
  flow: { en: 'Procedure', zh: '流程' },
  table: { en: 'Tables', zh: '表格' },
  health: { en: 'Charter', zh: '章程' },
  views: { en: 'Views', zh: '视图' },
  filter: { en: 'Filter by name or owner', zh: '按名称或责任人筛选' },
  states: { en: 'All states', zh: '全部状态' },
  done: { en: 'Done', zh: '已完成' },
  active: { en: 'Active', zh: '进行中' },
  planned: { en: 'Planned', zh: '计划中' },
  overdue: { en: 'Overdue', zh: '逾期' },
  zoomIn: { en: 'Zoom in', zh: '放大' },
  zoomOut: { en: 'Zoom out', zh: '缩小' },
  pin: { en: 'Pin to this document', zh: '固定在此文档' },
  unpin: { en: 'Follow the editor', zh: '跟随编辑器' },
  empty: {
    en: 'Open a playbook: a Markdown file whose front matter begins with `playbook: roadmap` or another kind.',
    zh: '请打开一份手册：文首信息以 `playbook: roadmap` 或其他类型开头的 Markdown 文件。',
  },
  write: { en: 'Write', zh: '写入' },
  leave: { en: 'Leave as it is', zh: '保持不变' },
  cellHelp: { en: 'Enter changes this cell', zh: '按回车修改此单元格' },
  written: { en: '{label} is now {value}', zh: '{label} 现为 {value}' },
  moved: { en: 'moved by {days} days', zh: '移动了 {days} 天' },
  resized: { en: 'now {start} to {end}', zh: '现为 {start} 至 {end}' },
  barHelp: {
    en: 'Left and right move by a day, with Shift by a week; with Alt they change the end',
    zh: '左右键移动一天，配合 Shift 移动一周；配合 Alt 改变结束日期',
  },
} as const;

/** A word of the panel in the reader's language. */
export function word(
  lang: 'en' | 'zh',
  id: keyof typeof WORDS,
  params: Record<string, string | number> = {},
): string {
  return WORDS[id][lang].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
