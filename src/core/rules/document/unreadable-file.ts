import { defineRule } from '../../lint/define.ts';

/** Its findings come from the host, which reads the files; a document that reaches `check` could be read. */
export default defineRule({
  id: 'unreadable-file',
  kinds: ['*'],
  severity: 'error',
  core: true,
  messages: {
    'not-utf8': {
      en: 'The file is not UTF-8 text: save it as UTF-8',
      zh: '文件不是 UTF-8 文本：请以 UTF-8 保存',
    },
    'too-large': {
      en: 'The file is larger than the limit (`file.maximum-bytes`, 1 MB unless set): split it',
      zh: '文件超过上限（`file.maximum-bytes`，默认 1 MB）：请拆分',
    },
    'no-file': {
      en: 'This is no regular file (a device, a pipe or a folder): name a file, or `-` for standard input',
      zh: '这不是普通文件（而是设备、管道或文件夹）：请指定文件，或用 `-` 表示标准输入',
    },
    'no-folder': {
      en: 'The folder cannot be opened, and what is in it is not checked: check its permissions',
      zh: '无法打开文件夹，其中的内容未检查：请检查权限',
    },
    'bad-patterns': {
      en: 'The file has more than 5,000 patterns, or one with more than 1,000 characters or more than two `**`: nothing is left out by it',
      zh: '文件中的通配符超过 5,000 个，或有一个超过 1,000 个字符或含两个以上 `**`：不按它排除任何文件',
    },
    'no-access': {
      en: 'The file cannot be opened: check its permissions',
      zh: '无法打开文件：请检查权限',
    },
  },
  why: { en: 'What cannot be read is not checked', zh: '读不到的内容无从检查' },
  fix: {
    en: 'Make the file readable UTF-8 text within the limit',
    zh: '让文件成为上限以内可读的 UTF-8 文本',
  },
  source: { en: 'a convention of Changebook', zh: 'Changebook 的约定' },
  check: () => {},
});
