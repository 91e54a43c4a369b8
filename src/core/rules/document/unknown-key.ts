import { defineRule } from '../../lint/define.ts';
import { reportBound } from '../../lint/bound.ts';

export default defineRule({
  id: 'unknown-key',
  kinds: ['*'],
  severity: 'warning',
  effort: 1,
  messages: {
    default: {
      en: '`{key}` is not a key of this kind; check its spelling, or begin it with x- to keep it as your own',
      zh: '“{key}”不是此类方案的键；请检查拼写，或以 x- 开头作为自定义键',
    },
    suggest: {
      en: '`{key}` is not a key of this kind; did you mean `{suggestion}`?',
      zh: '“{key}”不是此类方案的键；是否想写“{suggestion}”？',
    },
    list: {
      en: '`{key}` is not a list of this kind, and what stands below is not read; choose one of {allowed}',
      zh: '“{key}”不是此类方案的列表，下方的内容没有读取；请从 {allowed} 中选择',
    },
    'list-suggest': {
      en: '`{key}` is not a list of this kind, and what stands below is not read; did you mean `{suggestion}`?',
      zh: '“{key}”不是此类方案的列表，下方的内容没有读取；是否想写“{suggestion}”？',
    },
    fact: {
      en: '`{key}` is no fact of a task; did you mean `{suggestion}`?',
      zh: '“{key}”不是任务的属性；是否想写“{suggestion}”？',
    },
  },
  fixTitle: { en: 'Rename to {suggestion}', zh: '改为 {suggestion}' },
  why: {
    en: 'A misspelt key is silently without effect',
    zh: '拼错的键会悄然失效',
  },
  fix: { en: 'Write the key as the schema names it', zh: '按结构中的名称书写键' },
  fixable: true,
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  tag: 'unnecessary',
  check(context) {
    reportBound(context, 'unknown-key');
  },
});
