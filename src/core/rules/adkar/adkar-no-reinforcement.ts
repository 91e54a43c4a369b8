import { latestCards, subjectsOf } from '../../kinds/adkar/card.ts';
import { effortsOn, isPlanned } from '../../kinds/adkar/treatment.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { barrierAt } from '../../kinds/adkar/thresholds.ts';
import { defineRule } from '../../lint/define.ts';

/** What keeps a change up, whatever element it is said to raise. */
const KEEPS = ['reinforcement', 'incentive', 'rule'];

export default defineRule({
  id: 'adkar-no-reinforcement',
  kinds: ['adkar'],
  whole: true,
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: '{name} works the new way, {element} is at {score}, and nothing is planned that keeps it up: add an action such as a reward, an appraisal or an audit',
      zh: '“{name}”已按新方式工作，但{element}仅 {score} 分，且没有任何巩固措施：请补充奖励、考核或检查等措施',
    },
  },
  why: { en: 'What nobody rewards or checks falls back', zh: '没有奖励和检查，就会退回老样子' },
  fix: { en: 'Add an action for reinforcement', zh: '补充强化措施' },
  source: { en: 'Prosci', zh: 'Prosci' },
  check(context) {
    const { playbook, programme, data, report } = context;
    if (data.stage !== 'after-go-live') return;
    const latest = latestCards(programme);
    const limit = barrierAt(context.thresholds);
    const incentives = new Set(
      (data.actions ?? []).flatMap(({ lever, status }) =>
        status !== 'cancelled' && lever !== undefined ? [lever as string] : [],
      ),
    );
    for (const { key, called, written, places, pointer, diagnosis } of subjectsOf(context)) {
      const score = written.at(-1) ?? null;
      // Where it is the barrier itself, that is said of the barrier.
      if (diagnosis?.status !== 'barrier' || diagnosis.element === 'reinforcement') continue;
      if ((latest.get(key) ?? playbook) !== playbook) continue;
      if (score === null || score > limit || KEEPS.some((one) => incentives.has(one))) continue;
      const own = [...effortsOn(context, key, 'reinforcement'), ...effortsOn(context, key, null)];
      if (own.length > 0 || KEEPS.some((one) => isPlanned(context, key, one))) continue;
      report(places.at(-1) ?? pointer, {
        name: called,
        score,
        element: elementName(playbook.schema, 'reinforcement'),
      });
    }
  },
});
