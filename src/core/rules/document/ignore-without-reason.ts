import { defineRule } from '../../lint/define.ts';
import { suppressionsOf } from '../../lint/suppressions.ts';

export default defineRule({
  id: 'ignore-without-reason',
  kinds: ['*'],
  whole: true,
  severity: 'error',
  effort: 1,
  messages: {
    default: {
      en: 'This suppression of {rules} gives no reason; write one after `--`',
      zh: '此处对 {rules} 的屏蔽没有说明理由；请在 `--` 之后写明',
    },
    expired: {
      en: 'This suppression of {rules} ended on {until}; put the finding right, or set a new date',
      zh: '此处对 {rules} 的屏蔽已于 {until} 到期；请处理该问题，或重新设定日期',
    },
  },
  why: {
    en: 'A finding silenced without a reason is a debt that nobody can judge later',
    zh: '不写理由的屏蔽是日后无人能评判的欠账',
  },
  fix: { en: 'Write the reason after `--`, or delete the comment', zh: '在 `--` 之后写明理由，或删除该注释' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  check({ playbook, today, report }) {
    for (const { comment, rules, reason, until } of suppressionsOf(playbook.syntax)) {
      const params = { rules: rules.length > 0 ? rules : '*', until: until ?? '' };
      if (reason === '') report('', params, { range: comment.range });
      else if (until !== null && until < today)
        report('', params, { range: comment.range, message: 'expired' });
    }
  },
});
