import { defineRule } from '../../lint/define.ts';
import { reportBound } from '../../lint/bound.ts';

export default defineRule({
  id: 'unknown-kind',
  kinds: ['*'],
  severity: 'error',
  effort: 1,
  core: true,
  messages: {
    default: {
      en: '`{kind}` is not a kind of playbook; choose one of {allowed}',
      zh: '“{kind}”不是已知的方案类型；请从 {allowed} 中选择',
    },
    suggest: {
      en: '`{kind}` is not a kind of playbook; did you mean `{suggestion}` ({title})? All kinds: {allowed}',
      zh: '“{kind}”不是已知的方案类型；是否想写 `{suggestion}`（{title}）？全部类型：{allowed}',
    },
    missing: {
      en: 'The key `playbook` has no value; choose one of {allowed}',
      zh: '键 `playbook` 没有值；请从 {allowed} 中选择',
    },
  },
  why: {
    en: 'Without a kind no schema, rule or score applies',
    zh: '没有类型，就没有可用的结构、规则和评分',
  },
  fix: { en: 'Write a known kind after `playbook:`', zh: '在 `playbook:` 之后写一个已知类型' },
  fixable: true,
  fixTitle: { en: 'Write `playbook: {suggestion}`', zh: '写 `playbook: {suggestion}`' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  check(context) {
    reportBound(context, 'unknown-kind');
  },
});
