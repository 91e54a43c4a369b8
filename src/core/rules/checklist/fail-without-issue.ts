import { isLost, judgedItems } from '../../kinds/checklist/items.ts';
import { defineRule } from '../../lint/define.ts';
import { mayStandUnknown } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'fail-without-issue',
  kinds: ['checklist'],
  whole: true,
  severity: 'error',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'Item “{item}” has failed and nobody follows it up: name the issue, or who sees to it and by when',
      zh: '检查项“{item}”不合格，却无人跟进：请填写关联问题，或写明责任人和完成期限',
    },
  },
  why: { en: 'What is found and not followed up is found again', zh: '发现了却不跟进，下次还会再发现' },
  fix: { en: 'Open an issue and name it in the row', zh: '登记问题，并填入该行' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  check(context) {
    const { playbook, report } = context;
    for (const item of judgedItems(context)) {
      if (!isLost(item) || mayStandUnknown(playbook, `${item.pointer}/issue`)) continue;
      report(`${item.pointer}/${item.row.result === undefined ? 'status' : 'result'}`, { item: item.name });
    }
  },
});
