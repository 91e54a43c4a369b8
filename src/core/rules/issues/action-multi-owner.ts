import { ownersNamed } from '../../agenda/owners.ts';
import { remediesIn } from '../../kinds/issues/issue.ts';
import { splitList } from '../../playbook/values/cells.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'action-multi-owner',
  kinds: ['issues'],
  whole: true,
  severity: 'warning',
  messages: {
    default: {
      en: '“{action}” has {count} owners ({owners}): name one, the others help',
      zh: '“{action}”有 {count} 位责任人（{owners}）：请只写一位，其他人协助',
    },
  },
  why: { en: 'Of two owners each waits for the other', zh: '两人负责，互相等待' },
  fix: { en: 'Name one owner', zh: '只写一位责任人' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  check(context) {
    const { report } = context;
    for (const { remedy, issue } of remediesIn(context)) {
      const { owner, pointer, isDone } = remedy;
      const owners = owner === undefined || isDone ? [] : ownersNamed(context, splitList(owner));
      if (owners.length < 2) continue;
      const names = owners.map(({ name }) => name).join(', ');
      report(`${pointer}/owner`, {
        action: remedy.name ?? issue?.name ?? '',
        count: owners.length,
        owners: names,
      });
    }
  },
});
