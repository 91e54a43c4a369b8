import { fill } from '../message.ts';
import type { Lang, Params } from '../playbook/types.ts';

/** What is said where a question is answered, or cannot be. */
export const WORDS = {
  'bad-what-if': {
    en: '`{value}` is no change of plan that is understood; write --what-if "pilot + 2w", "pilot - 5 working days" or "pilot = 2026-04-06"',
    zh: '无法理解“{value}”这一变动；请写 --what-if "试点 + 2周"、"试点 - 5个工作日" 或 "试点 = 2026-04-06"',
  },
  'no-such-supposed': {
    en: 'no row with a place in time is called `{name}`; there are: {rows}',
    zh: '没有名为“{name}”且有时间的行；现有：{rows}',
  },
  'nothing-to-suppose': {
    en: 'no row with a place in time is called `{name}`, since there is none in what was named',
    zh: '没有名为“{name}”的行：所选内容中没有任何带时间的行',
  },
  'several-supposed': {
    en: '`{name}` means several rows: {rows}; write its id, write what it is before its name, or name its document alone',
    zh: '“{name}”对应多行：{rows}；请写标识，在名称前写明类型，或只指定它所在的文档',
  },
  'rows-and-more': { en: '{rows} and {count} more', zh: '{rows}，另有 {count} 项' },
  'what-if-refused': { en: '`{value}`: {reason}', zh: '“{value}”：{reason}' },
  'no-such-owner': {
    en: 'nothing belongs to `{name}`; choose one of {allowed}',
    zh: '没有属于“{name}”的事项；请从 {allowed} 中选择',
  },
  'no-such-rule': {
    en: 'there is no rule `{rule}`; see `changebook rules`',
    zh: '没有规则“{rule}”；请用 `changebook rules` 查看',
  },
  'stale-version': {
    en: '{path} is no longer the version that was read, and is left as it is; read it again',
    zh: '{path} 已不是读取时的版本，未作修改；请重新读取',
  },
  'no-such-line': {
    en: '{path} has {count|line|lines}, not {line}',
    zh: '{path} 只有 {count} 行，没有第 {line} 行',
  },
  'not-a-playbook': {
    en: '{path} is no playbook: its front matter names no kind; `changebook adopt {path}` makes it one',
    zh: '{path} 不是方案：其文件头没有写类型；用 `changebook adopt {path}` 可把它变成方案',
  },
  'no-such-document': {
    en: 'there is no playbook `{path}` here; `list` names those that there are',
    zh: '这里没有方案“{path}”；可用 list 列出现有方案',
  },
  'nothing-here': {
    en: 'Nothing is found, dated or scored on this line',
    zh: '这一行没有检查结果、日期或评分',
  },
  'no-score': { en: 'no score', zh: '暂无评分' },
  health: { en: 'health', zh: '健康度' },
  why: { en: 'Why', zh: '依据' },
  'what-to-do': { en: 'What to do', zh: '处理办法' },
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
} as const;

/** A text of an answer in the reader's language. */
export function word(lang: Lang, id: keyof typeof WORDS, params: Params = {}): string {
  return fill(WORDS[id][lang], params, lang);
}
