import { columnName, placeName } from '../playbook/naming/names.ts';
import type { Lang, Playbook } from '../playbook/types.ts';
import { fill } from '../message.ts';

const REASONS = {
  'no-front-matter': { en: 'the document has no front matter', zh: '文档没有文件头' },
  'no-place': { en: '{at} has no column or key in the document', zh: '文档中没有“{at}”对应的列或键' },
  'no-cell': { en: '{at} has no cell in its row', zh: '“{at}”所在的行没有这一格' },
  'not-single': {
    en: '{at} is written over several lines or by reference; change it in the text',
    zh: '“{at}”写成了多行或引用；请在文本中修改',
  },
  'not-table': {
    en: '{at} is written neither as a table nor as items or headings',
    zh: '“{at}”不是表格，也不是列表项或标题',
  },
  'no-name': {
    en: 'a row of {at} begins with {column}, which is missing',
    zh: '“{at}”的每一行以“{column}”开头，但没有给出',
  },
  'no-column': { en: 'the table of {at} has no column for {column}', zh: '“{at}”的表格没有“{column}”列' },
  'no-task': { en: 'that task is not in the document any more', zh: '文档中已没有该任务' },
  cancelled: {
    en: 'the task "{at}" is cancelled; write [ ] in its box to open it again',
    zh: '任务“{at}”已取消；如需重新启用，请在方框中写 [ ]',
  },
  'no-such-state': { en: '{at} has no word for that', zh: '“{at}”没有对应的取值' },
  'no-date': { en: '{at} has no date of its own', zh: '“{at}”没有自己的日期' },
  depends: {
    en: '{at} hangs on another row; move that one, or give this one a date',
    zh: '“{at}”取决于另一行；请移动那一行，或为本行写明日期',
  },
  circle: {
    en: '{at} cannot wait for that: it would wait for itself in the end',
    zh: '“{at}”不能以它为前置：那样会绕回自身，形成循环',
  },
  'cannot-wait': {
    en: '{at} is of a list that says nothing of what its rows wait for',
    zh: '“{at}”所在的列表没有前置一栏，不能写依赖关系',
  },
  'not-one': {
    en: '{at} has no name that means it alone; give it an id',
    zh: '“{at}”的名称不能唯一指代它；请给它一个标识',
  },
  'own-form': {
    en: '"{at}" cannot be moved by that in its own form, and its days are unknown',
    zh: '“{at}”的写法无法移动这么多，且具体日期未知',
  },
  stale: {
    en: 'the text has changed meanwhile; look again and repeat',
    zh: '文本已被改动；请重新查看后再操作',
  },
  'one-line': {
    en: '{at} stands in a line of text, which cannot hold a line break',
    zh: '“{at}”写在一行文字中，不能包含换行',
  },
  'names-row': {
    en: '{at} is what its row is known by; to remove the row, delete the whole row',
    zh: '“{at}”是该行的名称或内容；如需删除该行，请删除整行',
  },
  'in-words': {
    en: '{at} is part of a sentence or heading; change it in the text',
    zh: '“{at}”是句子或标题的一部分；请在文本中修改',
  },
  'other-place': {
    en: '{at} would leave its table, list or heading; move it in the text',
    zh: '“{at}”会离开所在的表格、列表或标题；请在文本中移动',
  },
  'holds-more': {
    en: '{at} has more below it than what belongs to its row; delete it in the text',
    zh: '“{at}”下面还有不属于该行的内容；请在文本中删除',
  },
  'has-id': {
    en: '{at} has an id, which no second row may have; copy it in the text',
    zh: '“{at}”有标识，不能与另一行相同；请在文本中复制',
  },
  'too-many': {
    en: 'that is more than can be written into {at} at once; do it in parts',
    zh: '一次写入“{at}”的内容过多；请分几次进行',
  },
  'not-alone': {
    en: '{at} cannot take that without being read as something else, or changing something else; change it in the text',
    zh: '“{at}”无法这样修改：写入后会被读成别的内容，或影响其他内容；请在文本中修改',
  },
  unknown: { en: 'this is no edit that is known', zh: '不是已知的修改' },
  'end-first': { en: 'the end lies before the start', zh: '结束早于开始' },
} as const;

/** Why an edit was not made. */
export interface Refusal {
  refused: keyof typeof REASONS;
  /** The pointer, or the text, that it is about. */
  at: string;
  column?: string;
}

/** The reason in the reader's language, in which a place of the document is called as its reader calls it. */
export function refusalText(
  { refused, at, column = '' }: Refusal,
  lang: Lang,
  playbook: Playbook | null = null,
): string {
  if (!playbook || !at.startsWith('/')) return fill(REASONS[refused][lang], { at, column }, lang);
  const named = columnName(playbook.schema, at.split('/')[1] ?? '', column);
  return fill(REASONS[refused][lang], { at: placeName(playbook, at), column: named }, lang);
}
