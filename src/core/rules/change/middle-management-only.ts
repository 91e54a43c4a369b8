import { isExecutive, levelOf } from '../../kinds/change/roles.ts';
import { memoizeWeak } from '../../memoize.ts';
import { rowsOf, textsOf, type DataOf } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import { mayStandUnknown } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

/** Who sends the messages of a communication plan. */
const sendersOf = memoizeWeak(
  (plan: Playbook<DataOf<'comms'>>): ReadonlySet<string> =>
    new Set([...rowsOf(plan, 'events'), ...rowsOf(plan, 'audiences')].flatMap((row) => textsOf(row.sender))),
);

export default defineRule({
  id: 'middle-management-only',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'No executive owns an activity, sends a message or decides at a gate: give the sponsor a visible part',
      zh: '没有高管负责活动、发布信息或在评审点做决定：请让发起人承担看得见的工作',
    },
  },
  why: {
    en: 'A change that executives leave to others is taken for optional',
    zh: '高管置身事外，变革就会被看作可有可无',
  },
  fix: { en: 'Give executives activities, messages or decisions', zh: '让高管承担活动、沟通或决策' },
  source: { en: 'Change management toolkit, mistake 7', zh: '《变革管理工具包》误区 7' },
  check({ playbook, programme, rows, report }) {
    if (playbook !== programme.latest('roadmap')) return;
    // An executive may stand in a column that nobody knows.
    if (rows('activities').some(({ pointer }) => mayStandUnknown(playbook, `${pointer}/owner`))) return;
    const people = new Set([
      ...rowsOf(playbook, 'activities').flatMap((row) => textsOf(row.owner)),
      ...rowsOf(playbook, 'gates').flatMap((row) => textsOf(row.decider)),
      ...playbook.tasks.flatMap(({ owners, state }) => (state === 'cancelled' ? [] : owners)),
      ...programme.of('comms').flatMap((plan) => [...sendersOf(plan)]),
    ]);
    if (people.size === 0) return;
    for (const person of people) {
      // Of somebody undeclared the level is unknown; undeclared-role asks for it.
      if (levelOf(programme, person) === null || isExecutive(programme, person)) return;
    }
    report('/activities');
  },
});
