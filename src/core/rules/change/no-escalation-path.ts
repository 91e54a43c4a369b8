import { pilotStart } from '../../kinds/roadmap/periods.ts';
import { rowsOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';

export default defineRule({
  id: 'no-escalation-path',
  kinds: ['change'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'The pilot has been running since {pilot} and no escalation path is written: add a table Escalation with trigger, to whom and within what time',
      zh: '试点已于 {pilot} 开始，却没有升级机制：请添加“升级机制”表，写明触发条件、升级给谁和时限',
    },
  },
  why: {
    en: 'Problems of a pilot wait where nobody knows whom to call',
    zh: '没有升级机制，试点中的问题就会搁置',
  },
  fix: { en: 'Write trigger, recipient and time limit', zh: '写明触发条件、升级对象和时限' },
  source: { en: 'Operations supervisor’s handbook; ITIL', zh: '《运营督导岗位职责与工作手册》；ITIL' },
  check(context) {
    const { playbook, data, today, report } = context;
    const pilot = pilotStart(context);
    if (isRetired(data) || !pilot || pilot > today || rowsOf(playbook, 'escalation').length > 0) return;
    report('/escalation', { pilot });
  },
});
