import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'urgency-without-data',
  kinds: ['change'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'No fact under Urgency has both a measure and a source: add at least two, such as complaints per month from the CRM',
      zh: '“紧迫感”中没有一条事实同时写明数据和来源：请至少补充两条，例如来自 CRM 的每月投诉量',
    },
  },
  why: {
    en: 'People leave the old way for facts, not for slogans',
    zh: '促使人们放弃旧做法的是事实，而不是口号',
  },
  fix: { en: 'Add two facts with measure and source', zh: '补充两条带数据和来源的事实' },
  source: {
    en: 'Kotter, step 1; Change management toolkit, mistake 1',
    zh: '科特第 1 步；《变革管理工具包》误区 1',
  },
  supersedes: ['missing-required-field'],
  check({ playbook, rows, report }) {
    const proven = rows('urgency').some(({ pointer }) =>
      ['measure', 'source'].every((key) => !isLacking(playbook, `${pointer}/${key}`)),
    );
    if (!proven) report('/urgency');
  },
});
