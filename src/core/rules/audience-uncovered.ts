import { names, rowsOf, textOf, textsOf } from '../programme/facts.ts';
import { defineRule } from './define.ts';

export default defineRule({
  id: 'audience-uncovered',
  kinds: ['comms'],
  category: 'communication',
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: 'Group {group} has no audience and no event: add a row to Audiences',
      zh: '群体“{group}”没有受众也没有沟通事件：请在受众表中补充',
    },
  },
  why: { en: 'Somebody whose work changes must hear of it', zh: '工作受影响的人必须得到通知' },
  fix: { en: 'Add an audience for the group', zh: '为该群体增加受众' },
  source: 'seed 001; Prosci',
  check({ playbook, programme, standalone, report }) {
    if (standalone || playbook !== programme.latest('comms')) return;
    const reached = [
      ...rowsOf(playbook, 'audiences').flatMap((row) => [row.group, row.name, row.id, row.stakeholder]),
      ...rowsOf(playbook, 'events').flatMap((row) => textsOf(row.audience)),
    ].flatMap((value) => textOf(value) ?? []);
    for (const [index, group] of rowsOf(programme.charter, 'groups').entries()) {
      if (reached.some((name) => names(name, group)) || !programme.charter) continue;
      const related = [{ playbook: programme.charter, pointer: `/groups/${index}` }];
      report('/audiences', { group: group.name ?? group.id ?? index + 1 }, { related });
    }
  },
});
