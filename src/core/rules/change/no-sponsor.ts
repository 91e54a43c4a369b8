import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';
import { requiredSeverity } from '../../lint/required.ts';

export default defineRule({
  id: 'no-sponsor',
  kinds: ['change'],
  whole: true,
  severity: 'error',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'The change has no sponsor: name one executive, as `sponsor: <role>`, who answers for it in person',
      zh: '本次变革没有发起人：请用 `sponsor: <角色>` 指定一位亲自负责的高管',
    },
  },
  why: {
    en: 'Active sponsorship by an executive is the first factor of success',
    zh: '高管的积极支持是变革成功的首要因素',
  },
  fix: { en: 'Name an executive as sponsor', zh: '指定一位高管担任发起人' },
  source: { en: 'Change management toolkit, mistake 7; Prosci', zh: '《变革管理工具包》误区 7；Prosci' },
  supersedes: ['missing-required-field'],
  reports: 'absence',
  cap: 59,
  check({ data, report }) {
    if (textOf(data.sponsor) === undefined) report('/sponsor', {}, { severity: requiredSeverity(data) });
  },
});
