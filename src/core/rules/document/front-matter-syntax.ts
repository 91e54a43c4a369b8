import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'front-matter-syntax',
  kinds: ['*'],
  whole: true,
  severity: 'error',
  messages: {
    default: { en: 'The front matter cannot be read: {detail}', zh: '文件头无法读取：{detail}' },
    'duplicate-key': {
      en: 'The key `{key}` is written twice; keep one of them',
      zh: '键“{key}”写了两次；请只保留一个',
    },
    'alias-limit': {
      en: 'The front matter repeats itself through aliases beyond the limit; write the values out',
      zh: '文件头通过别名的重复展开超过上限；请直接写出各值',
    },
    'not-a-mapping': {
      en: 'The front matter is not a list of `key: value` lines; write it so',
      zh: '文件头不是“键: 值”形式；请逐行写成 `key: value`',
    },
    'unclosed-front-matter': {
      en: 'The front matter has no closing line of three dashes; add `---` below its last key',
      zh: '文件头缺少结尾的三个短横线；请在最后一个键的下一行加上 `---`',
    },
  },
  why: {
    en: 'What cannot be read there is missing for everything else',
    zh: '文件头读不出的内容，对其他一切都等于缺失',
  },
  fix: { en: 'Put the YAML of the front matter right', zh: '改正文件头的 YAML' },
  source: { en: 'the format (docs/format.md); YAML 1.2', zh: '格式说明（docs/format.md）；YAML 1.2' },
  check({ playbook, report }) {
    for (const { code, range, params } of playbook.syntax.problems) {
      report('', params, { range, ...(code === 'yaml-syntax' ? {} : { message: code }) });
    }
  },
});
