import { fill } from '../message.ts';
import type { Bilingual, Lang, Params } from '../playbook/types.ts';

const WORDS = {
  read: { en: 'Read as {list} ({kind}), {why}', zh: '读作“{list}”（{kind}），{why}' },
  directive: { en: 'since the comment above it says so', zh: '因为上方的注释写明了' },
  heading: { en: 'by the heading `{heading}`', zh: '依据标题“{heading}”' },
  'near-heading': {
    en: 'by the heading `{heading}`, which what stands below bears out',
    zh: '依据标题“{heading}”，下方内容与之相符',
  },
  columns: { en: 'by its columns', zh: '依据各列的名称' },
  shape: { en: 'by its form', zh: '依据其写法' },
  facts: { en: 'Read as facts of the document, by its form', zh: '读作文档的基本信息，依据其写法' },
  tasks: { en: 'Read as tasks', zh: '读作任务' },
  text: { en: 'Part of the text {field} ({kind})', zh: '属于文字“{field}”（{kind}）' },
  row: { en: 'Belongs to the row {name} of {list}', zh: '属于“{list}”中的“{name}”' },
  prose: { en: 'Prose, of which no rows are read', zh: '普通文字，不读取为行' },
  reference: { en: 'Not read: it is marked as reference material', zh: '没有读取：已标为参考资料' },
  'unknown-list': {
    en: 'Not read: the comment above it names `{name}`, which is no list. Lists of a {kind}: {lists}',
    zh: '没有读取：上方的注释写的“{name}”不是列表。“{kind}”的列表有：{lists}',
  },
  'in-front-matter': {
    en: 'Not read: {list} stands in the front matter already',
    zh: '没有读取：文件头中已有“{list}”',
  },
  like: {
    en: 'Not read, though it looks like {list} ({kind}): no heading says so. Write `<!-- playbook: {directive} -->` above it',
    zh: '没有读取，看起来像“{list}”（{kind}），但没有标题说明。请在上方写 `<!-- playbook: {directive} -->`',
  },
  foreign: {
    en: 'Not read: it looks like a {foreign}, which no kind reads yet',
    zh: '没有读取：看起来像{foreign}，目前没有类型能读取',
  },
  alone: {
    en: 'Not read: it looks like no list. If it is one, write `<!-- playbook: NAME -->` above it; lists of a {kind}: {lists}',
    zh: '没有读取：不像任何列表。若它是列表，请在上方写 `<!-- playbook: 名称 -->`；“{kind}”的列表有：{lists}',
  },
  'names-list': {
    en: 'Names {list} ({kind}): a table or list below is read so where it fits',
    zh: '指“{list}”（{kind}）：其下相符的表格或列表即按此读取',
  },
  'hints-list': {
    en: 'May mean {list} ({kind}): what stands below has to bear it out',
    zh: '可能指“{list}”（{kind}）：须由其下内容证实',
  },
  'names-field': { en: 'Names the field {field} ({kind})', zh: '指字段“{field}”（{kind}）' },
  'names-nothing': {
    en: 'Names nothing that is read of a {kind}',
    zh: '不指“{kind}”中可读取的任何内容',
  },
  column: { en: '`{column}` is {field}', zh: '“{column}”是“{field}”' },
  'by-label': {
    en: '`{column}` is {field}, by the label `{label}`',
    zh: '“{column}”是“{field}”，依据名称“{label}”',
  },
  'by-near-label': {
    en: '`{column}` is {field}, since `{label}` may mean it and no other column does',
    zh: '“{column}”是“{field}”，因为“{label}”可指它，且没有别的列指它',
  },
  misspelt: {
    en: '`{column}` is {field}, taken for a slip of the pen',
    zh: '“{column}”是“{field}”，视为笔误',
  },
  'unknown-column': {
    en: '`{column}` is not read: {list} has no such column',
    zh: '“{column}”没有读取：“{list}”没有这一列',
  },
  'taken-column': {
    en: '`{column}` is not read: `{other}` is {field} already',
    zh: '“{column}”没有读取：“{other}”已是“{field}”',
  },
  'own-column': { en: '`{column}` is a column of your own', zh: '“{column}”是您自己的列' },
  part: { en: '`{text}` is {field}', zh: '“{text}”是“{field}”' },
} as const satisfies Record<string, Bilingual>;

export type WordId = keyof typeof WORDS;

/** A sentence about how something was read, in the reader's language. */
export function say(lang: Lang, id: WordId, params: Params = {}): string {
  return fill(WORDS[id][lang], params, lang);
}
