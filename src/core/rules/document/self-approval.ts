import { slug } from '../../playbook/naming/normalise.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

const ROLES = { owner: { en: 'owner', zh: '责任人' }, author: { en: 'author', zh: '编制人' } };

export default defineRule({
  id: 'self-approval',
  kinds: ['*'],
  whole: true,
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: '{approver} approves and is also the {role}: let a second person approve',
      zh: '“{approver}”既是批准人又是{role}：请由另一人批准',
    },
  },
  why: { en: 'Who wrote a document does not see what is wrong with it', zh: '作者很难发现自己文档中的问题' },
  fix: { en: 'Name another approver', zh: '另选批准人' },
  source: { en: 'ISO 9001:2015, 7.5.2', zh: 'ISO 9001:2015 第 7.5.2 条' },
  check({ data, report }) {
    const approver = textOf(data.approver);
    if (approver === undefined) return;
    const same = (['owner', 'author'] as const).find(
      (role) => slug(textOf(data[role]) ?? '') === slug(approver),
    );
    if (!same) return;
    report('/approver', { approver, role: ROLES[same] });
  },
});
