import { defineRule } from '../../lint/define.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'message-without-owner',
  kinds: ['comms'],
  severity: 'warning',
  messages: {
    default: {
      en: 'Nobody prepares “{event}”, while most events have an owner: name one',
      zh: '“{event}”没有负责人，而多数沟通活动都有：请指定',
    },
  },
  why: { en: 'A message that nobody prepares is not sent', zh: '没有人准备的信息发不出去' },
  fix: { en: 'Name who prepares it', zh: '指定负责人' },
  source: { en: 'practice', zh: '实践经验' },
  reports: 'absence',
  check({ playbook, rows, report }) {
    const live = rows('events').filter(({ row }) => row.status !== 'cancelled');
    const bare = live.filter(({ pointer }) => isLacking(playbook, `${pointer}/owner`));
    // Where few events have one, whoever sends it prepares it.
    if (2 * bare.length >= live.length) return;
    for (const { row, pointer, name: event } of bare) {
      if (row.status !== 'done') report(`${pointer}/owner`, { event });
    }
  },
});
