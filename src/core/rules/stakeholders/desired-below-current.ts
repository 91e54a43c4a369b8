import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'desired-below-current',
  kinds: ['stakeholders'],
  severity: 'info',
  messages: {
    default: {
      en: '{name} stands at {attitude}, and {desired} is wanted: correct the one that is mistyped',
      zh: '“{name}”态度为 {attitude} 分，期望却只有 {desired} 分：请更正填错的一个',
    },
  },
  why: { en: 'Nobody wants less support than there is', zh: '没有人希望支持变少' },
  fix: { en: 'Check both scores', zh: '核对两个评分' },
  source: { en: 'practice', zh: '实践经验' },
  check({ rows, report }) {
    for (const { row, pointer, name } of rows('stakeholders')) {
      const { attitude, desired } = row;
      if (attitude === undefined || desired === undefined || desired >= attitude) continue;
      report(`${pointer}/desired`, { name, attitude, desired });
    }
  },
});
