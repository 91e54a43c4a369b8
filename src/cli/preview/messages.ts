import { fill } from '../../core/message.ts';
import type { Lang, Params } from '../../core/playbook/types.ts';

const MESSAGES = {
  foreign: {
    en: 'This preview answers only to the browser of this machine, at the address that the command printed.',
    zh: '此预览只接受本机浏览器经命令所示地址的访问。',
  },
  'no-token': {
    en: 'Open the whole address that `changebook preview` printed: it holds a key, and what was asked for does not.',
    zh: '请打开 changebook preview 所示的完整地址：其中含有密钥，而此请求没有。',
  },
  nothing: { en: 'There is nothing here.', zh: '此处没有内容。' },
  'too-long': { en: 'The request is too long.', zh: '请求过长。' },
  'bad-edit': { en: 'The request is not one of this page.', zh: '该请求不是由本页发出的。' },
  'not-shown': { en: 'This file is not part of the preview.', zh: '此文件不在预览之中。' },
  changed: {
    en: 'The file has changed since; nothing was written. Try it again on what is shown now.',
    zh: '文件在此之后已有改动，未写入任何内容。请在现在显示的内容上重试。',
  },
  'nothing-to-undo': { en: 'There is nothing to take back here.', zh: '此处没有可撤销的改动。' },
  'nothing-to-redo': { en: 'There is nothing to make again here.', zh: '此处没有可重做的改动。' },
  'in-text': { en: 'It stands in {path}, line {line}.', zh: '位于 {path} 第 {line} 行。' },
  pages: { en: 'Pages', zh: '页面' },
  all: { en: 'All documents', zh: '全部文档' },
  'not-exported': {
    en: 'What is shown cannot be made a file of this format; choose another one.',
    zh: '当前内容无法导出为该格式，请选择其他格式。',
  },
  ended: { en: 'The preview has ended; nothing was changed.', zh: '预览已结束，未作任何改动。' },
} as const;

/** A text of the served page in the reader's language. */
export function sayInPage(lang: Lang, id: keyof typeof MESSAGES, params: Params = {}): string {
  return fill(MESSAGES[id][lang], params, lang);
}
