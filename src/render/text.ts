import type { Lang } from '../core/playbook/types.ts';

const WORDS = {
  today: { en: 'today', zh: '今天' },
  table: { en: 'As a table', zh: '以表格查看' },
  name: { en: 'Name', zh: '名称' },
  owner: { en: 'Owner', zh: '责任人' },
  start: { en: 'Start', zh: '开始' },
  end: { en: 'End', zh: '结束' },
  state: { en: 'State', zh: '状态' },
  phase: { en: 'Phase', zh: '阶段' },
  detail: { en: 'Detail', zh: '说明' },
  critical: { en: 'critical path', zh: '关键路径' },
  done: { en: 'done', zh: '已完成' },
  active: { en: 'active', zh: '进行中' },
  planned: { en: 'planned', zh: '计划中' },
  overdue: { en: 'overdue', zh: '逾期' },
  cancelled: { en: 'cancelled', zh: '已取消' },
  milestone: { en: 'milestone', zh: '里程碑' },
  gate: { en: 'gate', zh: '阶段门' },
  win: { en: 'short-term win', zh: '短期胜利' },
  undated: { en: 'Without a date', zh: '尚无日期' },
  month: { en: 'Month', zh: '第' },
  due: { en: 'due', zh: '截止' },
  score: { en: 'Score', zh: '得分' },
  threshold: { en: 'Threshold', zh: '阈值' },
  evidence: { en: 'Evidence', zh: '依据' },
  action: { en: 'Action', zh: '措施' },
  audience: { en: 'Audience', zh: '受众' },
  touches: { en: 'Touches', zh: '触达' },
  goLive: { en: 'Go-live', zh: '上线' },
  contact: { en: 'one contact', zh: '一次触达' },
  contacts: { en: 'contacts that week', zh: '当周触达次数' },
  baseline: { en: 'baseline', zh: '基线' },
  blackout: { en: 'blackout', zh: '冻结期' },
  input: { en: 'Input', zh: '输入' },
  output: { en: 'Output', zh: '输出' },
  role: { en: 'Role', zh: '角色' },
  timeLimit: { en: 'Time limit', zh: '时限' },
  check: { en: 'Check', zh: '检查标准' },
  record: { en: 'Record', zh: '记录' },
  exceptions: { en: 'Exceptions', zh: '例外处理' },
  purpose: { en: 'Purpose', zh: '目的' },
  scope: { en: 'Scope', zh: '适用范围' },
  document: { en: 'Document', zh: '文档' },
  findings: { en: 'Errors / warnings', zh: '错误 / 警告' },
  component: { en: 'Component', zh: '组成' },
  healthBy: { en: 'What the health is made of', zh: '健康度构成' },
  documents: { en: 'Documents', zh: '文档清单' },
  weight: { en: 'Weight', zh: '权重' },
  value: { en: 'Value', zh: '数值' },
  loss: { en: 'Points missing', zh: '缺失分数' },
  empty: { en: 'Nothing to show yet.', zh: '暂无内容。' },
  'empty-table': {
    en: 'Write a table under one of the headings that this kind knows.',
    zh: '请在该类文档的标题下写一张表格。',
  },
  'empty-timeline': {
    en: 'Write a table under the heading Phases, with the columns Phase, Type and When.',
    zh: '请在标题“阶段”下写一张表格，列为：阶段、类型、时间。',
  },
  'empty-checklist': {
    en: 'Write a task: - [ ] Train the pilot team @trainer due:W6',
    zh: '请写一项任务：- [ ] 培训试点团队 @培训师 due:W6',
  },
  'empty-profile': {
    en: 'Write a table under the heading Assessment, with the columns Dimension and Score.',
    zh: '请在标题“评估”下写一张表格，列为：维度、得分。',
  },
  'empty-matrix': {
    en: 'Write a table under the heading Audiences, with the columns Audience, Channels, Freq and From.',
    zh: '请在标题“受众”下写一张表格，列为：受众、沟通渠道、频率、起。',
  },
  'empty-flow': {
    en: 'Write a table under the heading Steps, with the columns No, Action and Role.',
    zh: '请在标题“步骤”下写一张表格，列为：序号、操作、角色。',
  },
} as const;

export type Word = keyof typeof WORDS;

/** A word of the pictures in the reader's language. */
export function word(lang: Lang, id: Word): string {
  return WORDS[id][lang];
}

/** A day in the reader's form. */
export function day(lang: Lang, date: string): string {
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** A month in the reader's form; short where there is little room. */
export function month(lang: Lang, date: string, withYear: boolean): string {
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
