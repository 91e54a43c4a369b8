import { subjectsOf } from '../../kinds/adkar/card.ts';
import { ELEMENTS } from '../../kinds/adkar/diagnosis.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { barrierAt } from '../../kinds/adkar/thresholds.ts';
import { effortsOn, isPlanned } from '../../kinds/adkar/treatment.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'adkar-skip-ahead',
  kinds: ['adkar'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '“{action}” works on {later}, while {element} of {name} is at {score} ({limit} or below holds people up) and has no action: write one for {element} that comes before',
      zh: '“{action}”针对{later}，而“{name}”的{element}仅 {score} 分（不高于 {limit} 分即为卡点）且没有措施：请先为{element}写明一项措施',
    },
  },
  why: {
    en: 'What is left out on the way stops people at the next step',
    zh: '跳过的要素，下一步就会成为卡点',
  },
  fix: { en: 'Write an action for the element before', zh: '为前面的要素补充措施' },
  source: { en: 'Prosci', zh: 'Prosci' },
  check(context) {
    const { playbook, report } = context;
    const limit = barrierAt(context.thresholds);
    const said = new Set<string>();
    for (const { key, called, written, places, pointer, diagnosis } of subjectsOf(context)) {
      if (diagnosis?.status !== 'barrier' || diagnosis.element === null) continue;
      const efforts = ELEMENTS.map((element) => effortsOn(context, key, element));
      // Of the barrier itself another rule speaks, and what names no element may be for any.
      const barrier = ELEMENTS.indexOf(diagnosis.element);
      if (efforts[barrier]?.length === 0 || effortsOn(context, key, null).length > 0) continue;
      const left = ELEMENTS.findIndex((element, index) => {
        const score = written[index] ?? null;
        const isLow = index > barrier && score !== null && score <= limit;
        return isLow && efforts[index]?.length === 0 && !isPlanned(context, key, element);
      });
      const element = ELEMENTS[left];
      const action = efforts
        .slice(left + 1)
        .flatMap((later) => later.flatMap(({ open }) => open[0] ?? []))[0];
      if (element === undefined || !action?.element || said.has(action.pointer)) continue;
      said.add(action.pointer);
      report(
        action.pointer,
        {
          action: action.name,
          later: elementName(playbook.schema, action.element),
          element: elementName(playbook.schema, element),
          name: called,
          score: written[left] ?? 0,
          limit,
        },
        {
          related: [
            { playbook, pointer: places[left] ?? pointer, why: elementName(playbook.schema, element) },
          ],
        },
      );
    }
  },
});
