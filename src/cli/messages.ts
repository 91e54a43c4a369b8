import type { Lang } from '../core/playbook/types.ts';
import { fill } from '../core/rules/message.ts';

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
  'bad-config': {
    en: '`{pointer}` does not hold what the configuration allows: {detail}',
    zh: '“{pointer}”不符合配置的要求：{detail}',
  },
  'unknown-rule': {
    en: 'there is no rule `{rule}`; did you mean `{near}`?',
    zh: '没有规则“{rule}”；是否想写“{near}”？',
  },
  'not-utf8': {
    en: 'the file is not UTF-8 text; save it as UTF-8',
    zh: '文件不是 UTF-8 文本；请以 UTF-8 保存',
  },
  'too-large': { en: 'the file is larger than 1 MB; split it', zh: '文件超过 1 MB；请拆分' },
  'no-access': { en: 'the file cannot be opened; check its permissions', zh: '无法打开文件；请检查权限' },
  'bad-today': {
    en: '`{value}` is not a day; write --today YYYY-MM-DD',
    zh: '“{value}”不是日期；请写 --today YYYY-MM-DD',
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
  why: { en: 'Why', zh: '依据' },
  'what-to-do': { en: 'What to do', zh: '处理办法' },
  source: { en: 'Source', zh: '来源' },
} as const;

export type MessageId = keyof typeof MESSAGES;

/** A text of the command line in the reader's language. */
export function say(lang: Lang, id: MessageId, params: Record<string, string | number> = {}): string {
  return fill(MESSAGES[id][lang], params);
}
