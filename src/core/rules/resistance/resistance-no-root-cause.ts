import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { entriesOf } from '../../kinds/resistance/entries.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'resistance-no-root-cause',
  kinds: ['resistance'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'What lies behind “{entry}” is not written: ask why, and write the root cause before answering',
      zh: '“{entry}”背后的原因没有写：请先问清为什么，写明根本原因再应对',
    },
  },
  why: { en: 'What people say is a sign, not the cause', zh: '说出来的是表现，不是原因' },
  fix: { en: 'Ask why, and write the root cause', zh: '问清原因并写明' },
  source: { en: 'Change management toolkit, tool 5', zh: '《变革管理工具包》工具 5' },
  reports: 'absence',
  check(context) {
    for (const { pointer, name, isClosed } of entriesOf(context)) {
      if (!isClosed && isLacking(context.playbook, `${pointer}/root-cause`))
        context.report(pointer, { entry: name });
    }
  },
});
