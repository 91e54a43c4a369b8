import { fill } from '../core/message.ts';

const WORDS = {
  scope: { en: 'What is shown', zh: '显示范围' },
  document: { en: 'This document', zh: '本文档' },
  programme: { en: 'Programme', zh: '整个项目' },
  views: { en: 'Views', zh: '视图' },
  filters: { en: 'Filter', zh: '筛选' },
  matching: { en: '{left} of {all}', zh: '{all} 项中的 {left} 项' },
  everything: { en: 'Clear', zh: '清除' },
  pinNow: { en: 'Pin', zh: '固定' },
  pinned: { en: 'Pinned', zh: '已固定' },
  filter: { en: 'Filter by name or owner', zh: '按名称或责任人筛选' },
  owners: { en: 'All owners', zh: '全部责任人' },
  phases: { en: 'All phases', zh: '全部阶段' },
  states: { en: 'All states', zh: '全部状态' },
  done: { en: 'Done', zh: '已完成' },
  active: { en: 'Active', zh: '进行中' },
  planned: { en: 'Planned', zh: '计划中' },
  overdue: { en: 'Overdue', zh: '逾期' },
  postponed: { en: 'Postponed', zh: '已推迟' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
  zoom: { en: 'Zoom', zh: '缩放' },
  fit: { en: 'Whole plan', zh: '整个计划' },
  quarter: { en: 'Quarters', zh: '按季度' },
  month: { en: 'Months', zh: '按月' },
  strip: { en: '12 weeks', zh: '12 周' },
  week: { en: 'Weeks', zh: '按周' },
  day: { en: 'Days', zh: '按天' },
  pin: { en: 'Pin to this document', zh: '固定在此文档' },
  unpin: { en: 'Follow the editor', zh: '跟随编辑器' },
  empty: {
    en: 'Open a playbook: a Markdown file whose front matter begins with `playbook: roadmap` or another kind.',
    zh: '请打开一份手册：文件头以 `playbook: roadmap` 或其他类型开头的 Markdown 文件。',
  },
  compareWith: { en: 'Compare with', zh: '比较对象' },
  lastWeek: { en: 'Last week', zh: '上周' },
  lastCommit: { en: 'The last commit', zh: '上次提交' },
  tags: { en: 'Tags', zh: '标签' },
  commits: { en: 'Latest commits', zh: '最近的提交' },
  aDay: { en: 'A day …', zh: '某一天……' },
  aRevision: { en: 'Another revision …', zh: '其他版本……' },
  dayToCompare: { en: 'Day to compare with', zh: '要比较的日期' },
  revisionToCompare: { en: 'Tag, branch or commit', zh: '标签、分支或提交' },
  compare: { en: 'Compare', zh: '比较' },
  toText: { en: 'Go to the text', zh: '转到文本' },
  close: { en: 'Close', zh: '关闭' },
  why: { en: 'Why these days?', zh: '为什么是这些日期？' },
  workHelp: { en: 'Enter shows what can be set here', zh: '按回车查看可修改的内容' },
  dayForm: { en: 'YYYY-MM-DD', zh: '年-月-日' },
  written: { en: '{label} is now {value}', zh: '{label} 现为 {value}' },
  moved: { en: 'moved by {days} days', zh: '移动了 {days} 天' },
  resized: { en: 'now {start} to {end}', zh: '现为 {start} 至 {end}' },
  barHelp: {
    en: 'Left and right move by a day, with Shift by a week; with Alt they change the end',
    zh: '左右键移动一天，配合 Shift 移动一周；配合 Alt 改变结束日期',
  },
} as const;

export type Word = keyof typeof WORDS;

/** A word of the panel in the reader's language. */
export function word(lang: 'en' | 'zh', id: Word, params: Record<string, string | number> = {}): string {
  return fill(WORDS[id][lang], params, lang);
}
