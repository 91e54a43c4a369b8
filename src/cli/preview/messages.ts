import type { Lang } from '../../core/playbook/types.ts';

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
  'no-playbook': { en: 'The file is no playbook.', zh: '此文件不是手册。' },
  changed: {
    en: 'The file has changed since this page was drawn. Reload the page.',
    zh: '此页绘制之后文件已有改动。请重新加载页面。',
  },
  ended: { en: 'The preview has ended; nothing was changed.', zh: '预览已结束，未作任何改动。' },
} as const;

/** A text of the served page in the reader's language. */
export function sayInPage(lang: Lang, id: keyof typeof MESSAGES): string {
  return MESSAGES[id][lang];
}
