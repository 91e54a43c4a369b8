import type { Lang, Params } from '../core/playbook/types.ts';
import { fill } from '../core/message.ts';

const MESSAGES = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
  summary: {
    en: '{playbooks} playbooks: {errors} errors, {warnings} warnings, {infos} notes; {fixable} can be fixed with --fix',
    zh: '{playbooks} 份手册：{errors} 个错误，{warnings} 个警告，{infos} 个提示；其中 {fixable} 个可用 --fix 修正',
  },
  'explain-hint': {
    en: 'Why and what to do: changebook explain {rule}',
    zh: '原因与处理办法：changebook explain {rule}',
  },
  'no-such-path': {
    en: 'nothing found at `{path}`; check the path or the pattern',
    zh: '“{path}”处没有找到文件；请检查路径或通配符',
  },
  'no-such-rule': {
    en: 'there is no rule `{rule}`; see `changebook rules`',
    zh: '没有规则“{rule}”；请用 `changebook rules` 查看',
  },
  fixed: { en: 'fixed {count} findings', zh: '已修正 {count} 个问题' },
  'no-such-kind': {
    en: 'there is no kind `{kind}`; choose one of {allowed}',
    zh: '没有类型“{kind}”；请从 {allowed} 中选择',
  },
  'file-exists': {
    en: '`{path}` exists already; choose another name',
    zh: '“{path}”已存在；请换一个名称',
  },
  written: { en: 'wrote {path}', zh: '已写入 {path}' },
  serving: { en: 'Preview at {address} (Ctrl+C ends it)', zh: '预览地址：{address}（按 Ctrl+C 结束）' },
  'bad-rule-option': {
    en: '`{value}` is not a setting; write --rule no-sponsor=warning (error, warning, info or off)',
    zh: '“{value}”不是有效的设置；请写 --rule no-sponsor=warning（error、warning、info 或 off）',
  },
  progress: { en: 'Checked {done} of {total}', zh: '已检查 {done} / {total}' },
  'changed-meanwhile': {
    en: '{path} changed while it was checked and is left as it is; run the command again',
    zh: '{path} 在检查期间被改动，未作修改；请重新运行命令',
  },
  'stdin-fix': {
    en: 'standard input cannot be fixed in place; use --fix-dry-run',
    zh: '标准输入无法就地修正；请用 --fix-dry-run',
  },
  'output-pairs': {
    en: 'each --output-file belongs to a --format: {files} files, {formats} formats',
    zh: '每个 --output-file 须对应一个 --format：现有 {files} 个文件、{formats} 个格式',
  },
  watching: { en: 'Watching for changes (Ctrl+C ends it)', zh: '正在监视改动（按 Ctrl+C 结束）' },
  'no-such-line': {
    en: '{path} has {count} lines, not {line}',
    zh: '{path} 只有 {count} 行，没有第 {line} 行',
  },
  'not-a-playbook': {
    en: '{path} is no playbook: its front matter names no kind',
    zh: '{path} 不是手册：其文首信息没有写类型',
  },
  'nothing-here': {
    en: 'Nothing is found, dated or scored on this line',
    zh: '这一行没有问题、日期或评分',
  },
  'which-kind': { en: 'Which kind? ', zh: '哪种类型？' },
  'no-such-template': {
    en: 'there is no template `{name}`; choose one of {allowed}',
    zh: '没有模板“{name}”；请从 {allowed} 中选择',
  },
  'no-drawing': {
    en: 'there is no drawing to export as SVG in what was named; a timeline and a profile have one, the others go to html',
    zh: '所选内容没有可导出为 SVG 的图；时间线与剖面有图，其余请导出为 html',
  },
  'one-drawing': {
    en: 'SVG holds one drawing and {count} were named: name one file and one --view',
    zh: 'SVG 只能容纳一幅图，而所选有 {count} 幅：请指定一个文件和一个 --view',
  },
  programme: { en: 'a whole programme', zh: '整个变革项目' },
  'bad-today': {
    en: '`{value}` is not a day; write --today YYYY-MM-DD',
    zh: '“{value}”不是日期；请写 --today YYYY-MM-DD',
  },
  'refused-by-system': {
    en: '{at} cannot be used ({reason}); check that it exists, is free, and your permissions',
    zh: '无法使用 {at}（{reason}）；请检查它是否存在、是否被占用以及权限',
  },
  'internal-fault': {
    en: 'This is a fault of Changebook, not of your documents. Please report: {detail}',
    zh: '这是 Changebook 自身的故障，与您的文档无关。请反馈：{detail}',
  },
  'view-timeline': { en: 'timeline', zh: '时间线' },
  'view-checklist': { en: 'checklist', zh: '任务清单' },
  'view-profile': { en: 'profile', zh: '剖面' },
  'view-matrix': { en: 'who hears what', zh: '沟通矩阵' },
  'view-flow': { en: 'procedure', zh: '流程' },
  'view-table': { en: 'tables', zh: '表格' },
  'view-health': { en: 'charter', zh: '章程' },
  health: { en: 'health', zh: '健康度' },
  'no-score': { en: 'no score', zh: '暂无评分' },
  score: { en: 'Score', zh: '评分' },
  document: { en: 'Document', zh: '文档' },
  band: { en: 'Band', zh: '区间' },
  raise: { en: 'What would raise it most', zh: '最能提高评分的做法' },
  why: { en: 'Why', zh: '依据' },
  'what-to-do': { en: 'What to do', zh: '处理办法' },
  source: { en: 'Source', zh: '来源' },
} as const;

export type MessageId = keyof typeof MESSAGES;

/** A text of the command line in the reader's language. */
export function say(lang: Lang, id: MessageId, params: Params = {}): string {
  return fill(MESSAGES[id][lang], params, lang);
}
