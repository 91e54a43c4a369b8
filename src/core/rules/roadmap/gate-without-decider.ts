import { charterOf } from '../../kinds/change/roles.ts';
import { textOf } from '../../playbook/rows.ts';
import { isSameRole } from '../../kinds/change/people.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'gate-without-decider',
  kinds: ['roadmap'],
  severity: 'warning',
  core: true,
  messages: {
    default: {
      en: 'Gate {gate} names nobody who decides: name the sponsor or another owner of the result',
      zh: '评审点“{gate}”没有决策人：请指定发起人或对结果负责的人',
    },
    manager: {
      en: 'Gate {gate} is decided by {decider}, who manages the change: let the sponsor decide',
      zh: '评审点“{gate}”由负责推进变革的“{decider}”决定：请改由发起人决定',
    },
  },
  why: {
    en: 'Going on is a decision of the business, not of the project',
    zh: '是否继续是业务决策，不是项目决策',
  },
  fix: { en: 'Let the sponsor decide', zh: '由发起人决定' },
  source: { en: 'stage-gate practice', zh: '阶段门实践' },
  reports: 'absence',
  check({ rows, programme, report }) {
    const manager = textOf(charterOf(programme)?.data['change-manager']);
    for (const { row: gate, pointer, name } of rows('gates')) {
      const decider = textOf(gate.decider);
      const params = { gate: name, decider: decider ?? '' };
      if (decider === undefined) report(`${pointer}/decider`, params);
      else if (manager !== undefined && isSameRole(programme, decider, manager)) {
        report(`${pointer}/decider`, params, { message: 'manager' });
      }
    }
  },
});
