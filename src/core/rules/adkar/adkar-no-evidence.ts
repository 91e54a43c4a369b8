import { subjectsOf } from '../../kinds/adkar/card.ts';
import { ELEMENTS } from '../../kinds/adkar/diagnosis.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { barrierAt } from '../../kinds/adkar/thresholds.ts';
import { defineRule } from '../../lint/define.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'adkar-no-evidence',
  kinds: ['adkar'],
  severity: 'info',
  messages: {
    default: {
      en: '{elements}: scored {limit} or below, and nothing says how one knows: note what was seen or heard',
      zh: '{elements}：得分不高于 {limit} 分，却没有写明依据：请记下看到或听到的表现',
    },
  },
  why: { en: 'A low score without a sign is a guess', zh: '没有表现支撑的低分只是猜测' },
  fix: { en: 'Note a sign', zh: '写明表现' },
  source: { en: 'practice', zh: '实践经验' },
  reports: 'absence',
  check(context) {
    const { playbook, report } = context;
    const limit = barrierAt(context.thresholds);
    for (const { pointer, written, places, asked } of subjectsOf(context)) {
      // What was asked one by one is the evidence.
      if (pointer !== '/scores' || asked.length > 0) continue;
      const bare = ELEMENTS.flatMap((element, index) => {
        const [score, at] = [written[index] ?? null, `${places[index]}/evidence`];
        return score !== null && score <= limit && isLacking(playbook, at) ? [{ element, at }] : [];
      });
      const [first] = bare;
      if (!first) continue;
      report(first.at, { limit, elements: bare.map(({ element }) => elementName(playbook.schema, element)) });
    }
  },
});
