import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'unused-suppression',
  kinds: ['*'],
  whole: true,
  severity: 'warning',
  effort: 1,
  messages: {
    default: {
      en: 'This suppression of {rules} silences nothing; delete it, or move it next to the finding it was meant for',
      zh: '此处对 {rules} 的屏蔽没有对应的检查结果；请删除，或移到相应位置',
    },
  },
  why: {
    en: 'A suppression that outlives its finding hides the next one that comes in its place',
    zh: '问题消失后仍保留的屏蔽，会掩盖之后出现的新问题',
  },
  fix: { en: 'Delete the comment', zh: '删除该注释' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  tag: 'unnecessary',
  // Only who has applied the suppressions knows which were of use: see review-suppressions.ts.
  check() {},
});
