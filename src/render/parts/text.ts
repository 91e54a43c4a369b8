import { fill } from '../../core/message.ts';
import type { Lang, Params } from '../../core/playbook/types.ts';

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
  baseline: { en: 'baseline', zh: '基线' },
  blackout: { en: 'blackout', zh: '冻结期' },
  later: { en: '{days} days later', zh: '延后 {days} 天' },
  earlier: { en: '{days} days earlier', zh: '提前 {days} 天' },
  slack: { en: '{days} days of slack', zh: '浮动时间 {days} 天' },
  dependency: { en: 'waits for', zh: '前置依赖' },
  wave: { en: 'wave', zh: '批次' },
  task: { en: 'task', zh: '任务' },
  activity: { en: 'activity', zh: '活动' },
  type: { en: 'Type', zh: '类型' },
  go: { en: 'go', zh: '通过' },
  conditional: { en: 'go with conditions', zh: '有条件通过' },
  'no-go': { en: 'no-go', zh: '不通过' },
  pending: { en: 'pending', zh: '待决' },
  legend: { en: 'Legend', zh: '图例' },
  previous: { en: 'Before', zh: '上次' },
  notAssessed: { en: 'not assessed', zh: '未评估' },
  belowThreshold: { en: 'below the threshold', zh: '低于阈值' },
  doFirst: { en: 'What to do first', zh: '首先要做' },
  noAction: { en: 'no action written yet', zh: '尚未写明措施' },
  event: { en: 'event', zh: '沟通事件' },
  routine: { en: 'regular contact', zh: '例行沟通' },
  date: { en: 'Date', zh: '日期' },
  sender: { en: 'Sender', zh: '发送人' },
  enough: { en: 'enough', zh: '已达标' },
  tooFew: { en: 'too few', zh: '不足' },
  step: { en: 'Step', zh: '步骤' },
  fails: { en: 'where a failure leads', zh: '不合格时转到' },
  ifItFails: { en: 'If it fails', zh: '不合格时' },
  dueOn: { en: 'Due', zh: '截止日期' },
  nobody: { en: 'no role', zh: '未指定角色' },
  contents: { en: 'Pictures', zh: '视图' },
  facts: { en: 'Facts', zh: '要点' },
  health: { en: 'What the health is made of', zh: '健康度的组成' },
  due: { en: 'due', zh: '截止' },
  score: { en: 'Score', zh: '得分' },
  threshold: { en: 'Threshold', zh: '阈值' },
  evidence: { en: 'Evidence', zh: '依据' },
  action: { en: 'Action', zh: '措施' },
  audience: { en: 'Audience', zh: '受众' },
  touches: { en: 'Touches', zh: '触达' },
  goLive: { en: 'Go-live', zh: '上线' },
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
  documents: { en: 'Documents', zh: '文档' },
  findings: { en: 'Errors / warnings', zh: '错误 / 警告' },
  component: { en: 'Component', zh: '组成' },
  weight: { en: 'Weight', zh: '权重' },
  value: { en: 'Value', zh: '数值' },
  loss: { en: 'Points missing', zh: '失分' },
  empty: { en: 'Nothing to show yet.', zh: '暂无内容。' },
  'empty-health': {
    en: 'Write a heading Vision with one sentence under it, and start: and sponsor: at the top.',
    zh: '请写标题“愿景”及一句话，并在文件头写 start: 与 sponsor:。',
  },
  error: { en: 'Error', zh: '错误' },
  warning: { en: 'Warning', zh: '警告' },
  info: { en: 'Hint', zh: '提示' },
  line: { en: 'line {line}', zh: '第 {line} 行' },
  'empty-issues': {
    en: 'The rules found nothing in these documents.',
    zh: '规则在这些文档中没有发现问题。',
  },
  'empty-table': {
    en: 'Write a table under one of the headings of this kind; a template shows them all.',
    zh: '请在本类文档的标题下写一张表格；模板列出了全部标题。',
  },
  'empty-timeline': {
    en: 'Write a table under the heading Phases, with the columns Phase, Type and When.',
    zh: '请在标题“阶段”下写一张表格，列为：阶段、类型、时间。',
  },
  'empty-checklist': {
    en: 'Write a task in a list, with who does it and by when.',
    zh: '请在列表中写一项任务，注明责任人和截止时间。',
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
export function word(lang: Lang, id: Word, params: Params = {}): string {
  return fill(WORDS[id][lang], params, lang);
}

/** What is said in passing, behind what it belongs to. */
export function aside(text: string, lang: Lang): string {
  return lang === 'zh' ? `（${text}）` : ` (${text})`;
}

/** Several things said one after the other. */
export function inTurn(texts: string[], lang: Lang): string {
  return texts.join(lang === 'zh' ? '；' : '; ');
}

/** A share in percent; Chinese writes the sign close to the number. */
export function percentage(value: number, lang: Lang): string {
  return lang === 'zh' ? `${value}%` : `${value} %`;
}
