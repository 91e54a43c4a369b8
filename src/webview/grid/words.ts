import { fill } from '../../core/message.ts';

const WORDS = {
  lists: { en: 'Lists of the document', zh: '文档中的列表' },
  rowsOf: { en: '{name}: {count}', zh: '{name}：{count}' },
  add: { en: 'Add row', zh: '加一行' },
  duplicate: { en: 'Duplicate', zh: '复制此行' },
  delete: { en: 'Delete row', zh: '删除行' },
  deleteMany: { en: 'Delete {count} rows', zh: '删除 {count} 行' },
  up: { en: 'Move up', zh: '上移' },
  down: { en: 'Move down', zh: '下移' },
  details: { en: 'Details', zh: '详情' },
  find: { en: 'Find in the rows', zh: '筛选行' },
  sort: { en: 'Sort by {column}', zh: '按{column}排序' },
  sorted: { en: 'Sorted by {column}; the text keeps its order.', zh: '按“{column}”排序；文本中的顺序不变。' },
  filtered: { en: '{left} of {all|row|rows} shown.', zh: '显示 {all} 行中的 {left} 行。' },
  all: { en: 'Show all in the order of the text', zh: '按文本顺序显示全部' },
  inOrder: {
    en: 'A row is moved in the order of the text; show that first.',
    zh: '移动行以文本顺序为准；请先按文本顺序显示。',
  },
  newRow: { en: 'new row', zh: '新行' },
  row: { en: 'row {number}', zh: '第 {number} 行' },
  number: { en: 'Row', zh: '行号' },
  cell: { en: '{row}: {column}', zh: '{row}：{column}' },
  copied: { en: '{count|cell|cells} copied', zh: '已复制 {count} 格' },
  tooWide: {
    en: 'The copied range has more columns than there are from here on; nothing was written.',
    zh: '复制的区域比此处起的列数多；未写入任何内容。',
  },
  tooMuch: {
    en: 'More than 50,000 cells cannot be written at once; nothing was written.',
    zh: '一次不能写入超过 50,000 格；未写入任何内容。',
  },
  fixed: {
    en: 'An id is renamed in the text, with F2, everywhere at once; nothing was written.',
    zh: '标识请在文本中用 F2 重命名，各处会一并更改；未写入任何内容。',
  },
  notThis: {
    en: 'These rows do not follow one another in the text; delete them in parts.',
    zh: '这些行在文本中并不相邻；请分几次删除。',
  },
  hidden: { en: 'In the text alone: {names}', zh: '仅在文本中：{names}' },
  keys: { en: 'Keys', zh: '快捷键' },
  keyHelp: {
    en: 'Arrows go from cell to cell, with Shift they select. Enter or F2 changes a cell, typing writes it anew (with an input method press Enter first); Enter, Tab or a click elsewhere writes it, Escape leaves it as it was, Alt+Enter begins a new line. Delete empties what is selected. Ctrl+C, X and V exchange ranges with Excel and Feishu. Ctrl+Enter goes to the blank row at the end: what is typed there is a new row. Alt+Up and Alt+Down move a row, Alt+Shift+Down duplicates it, Ctrl+Shift+K deletes it. In the head Enter sorts. Alt+Shift+Left and Right change the width of a column. Ctrl+Z takes back. Tab leaves the grid.',
    zh: '方向键移动，配合 Shift 选择。回车或 F2 修改单元格，直接输入则重写（用输入法时请先按回车）；回车、Tab 或点击别处写入，Esc 放弃，Alt+回车换行。Delete 清空所选内容。Ctrl+C、X、V 与 Excel、飞书互相复制粘贴。Ctrl+回车转到末尾的空行，在那里输入即新增一行。Alt+上/下移动行，Alt+Shift+下复制行，Ctrl+Shift+K 删除行。在表头按回车排序。Alt+Shift+左/右调整列宽。Ctrl+Z 撤销。Tab 离开表格。',
  },
} as const;

export type GridWord = keyof typeof WORDS;

/** A word of the grid in the reader's language. */
export function gridWord(
  lang: 'en' | 'zh',
  id: GridWord,
  params: Record<string, string | number> = {},
): string {
  return fill(WORDS[id][lang], params, lang);
}
