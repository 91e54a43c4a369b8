import type { Lang, Params } from '../../core/playbook/types.ts';
import { fill } from '../../core/message.ts';

const MESSAGES = {
  'fix-all-of': { en: 'Fix all {rule}', zh: '修正全部“{rule}”' },
  'fix-all': { en: 'Fix everything that can be fixed', zh: '修正所有可自动修正的内容' },
  silence: { en: 'Silence {rule} here, with a reason', zh: '在此屏蔽“{rule}”并写明理由' },
  reason: { en: 'write the reason', zh: '请写明理由' },
  'make-playbook': {
    en: 'Make this a playbook: {kind} ({title}; reads {rows|row|rows}, {facts|fact|facts})',
    zh: '将此文件变成方案：{kind}（{title}；可读取 {rows} 行、{facts} 项信息）',
  },
  'add-row': { en: 'Add {text} to {list}', zh: '在“{list}”中增加“{text}”' },
  'to-table': { en: 'Turn these {rows} into a table', zh: '将这些{rows}改为表格' },
  'to-items': { en: 'Turn this table into numbered {rows}', zh: '将此表格改为编号{rows}' },
  'align-table': { en: 'Align this table', zh: '对齐此表格' },
  'create-document': { en: 'Create {path}', zh: '新建 {path}' },
  'add-key': { en: 'Add the key {key}', zh: '补上键“{key}”' },
  'write-key': { en: 'Write {key}: {value} ({label})', zh: '写上 {key}: {value}（{label}）' },
  'add-table': { en: 'Add the table {list}', zh: '补上表格“{list}”' },
  required: { en: 'required', zh: '必填' },
  table: { en: 'a table with its columns', zh: '带表头的表格' },
  row: { en: 'a new row', zh: '新的一行' },
  task: { en: 'a new task', zh: '新任务' },
  'task-open': { en: 'Task: open', zh: '任务：未完成' },
  'task-in-progress': { en: 'Task: in progress', zh: '任务：进行中' },
  'task-done': { en: 'Task: done', zh: '任务：已完成' },
  'task-cancelled': { en: 'Task: cancelled', zh: '任务：已取消' },
  'task-postponed': { en: 'Task: postponed', zh: '任务：已推迟' },
  'task-text': { en: 'what is to be done', zh: '要做什么' },
  binding: { en: 'binds the next table to this list', zh: '将下一张表格归入该列表' },
  'no-score': { en: 'no score yet', zh: '暂无评分' },
  preview: { en: 'Open preview', zh: '打开预览' },
  'edit-list': { en: 'Edit this table in the grid', zh: '在表格视图中编辑' },
  overdue: { en: '{count} overdue', zh: '{count} 项逾期' },
  allowed: { en: 'One of', zh: '可选值' },
  range: { en: 'From {minimum} to {maximum}', zh: '{minimum} 至 {maximum}' },
  'refers-to': { en: 'Refers to: {entity}', zh: '引用：{entity}' },
  'name-taken': { en: 'there is a file named {name} already', zh: '已有名为“{name}”的文件' },
  'no-file-rename': {
    en: 'this editor cannot rename a file with its document; keep the id, or rename the file by hand first',
    zh: '此编辑器无法同时重命名文件；请保留该编号，或先手动重命名文件',
  },
  'bad-name': {
    en: 'a name cannot be empty, stand for nothing (such as - or N/A) or hold a line break or |',
    zh: '名称不能为空，不能是表示缺失的写法（如 - 或 N/A），也不能含换行或 |',
  },
  'name-used': {
    en: 'there is a {entity} named {name} already; choose another name',
    zh: '已有名为“{name}”的{entity}；请另选名称',
  },
  'unfit-name': {
    en: '{name} cannot stand in {path}, line {line}, which names it among others, in a time or in a line of text; choose a name without commas, colons, brackets, quotes or slashes',
    zh: '“{name}”不能用在 {path} 第 {line} 行（该处是列表、时间或一行文字）；请选择不含逗号、冒号、括号、引号和斜杠的名称',
  },
  'reserved-name': {
    en: '{name} has a meaning of its own and keeps its name',
    zh: '“{name}”有固定含义，不能改名',
  },
} as const;

export type MessageId = keyof typeof MESSAGES;

/** A text of the language service in the reader's language. */
export function say(lang: Lang, id: MessageId, params: Params = {}): string {
  return fill(MESSAGES[id][lang], params, lang);
}
