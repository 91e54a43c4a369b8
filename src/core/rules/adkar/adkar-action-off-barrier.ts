import { subjectsOf } from '../../kinds/adkar/card.ts';
import { ELEMENTS } from '../../kinds/adkar/diagnosis.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { effortsOn, isPlanned } from '../../kinds/adkar/treatment.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'adkar-action-off-barrier',
  kinds: ['adkar'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '“{action}” works on {element} before anything is done about {barrier}, which holds {name} up: do “{first}” first (due {due})',
      zh: '“{action}”针对{element}，却早于卡点{barrier}的任何措施（“{name}”）：请先做“{first}”（期限 {due}）',
    },
  },
  why: {
    en: 'Each element rests on those before it: training does not create desire',
    zh: '后面的要素以前面的为基础：培训换不来意愿',
  },
  fix: {
    en: 'Do what raises the barrier first, or give the action to that element',
    zh: '先做突破卡点的措施，或把该措施改为针对卡点',
  },
  source: { en: 'Prosci', zh: 'Prosci' },
  supersedes: ['adkar-skip-ahead'],
  check(context) {
    const { playbook, report } = context;
    const said = new Set<string>();
    for (const { key, called, diagnosis } of subjectsOf(context)) {
      if (diagnosis?.status !== 'barrier' || diagnosis.element === null) continue;
      const { element: barrier } = diagnosis;
      const own = effortsOn(context, key, barrier);
      // What names no element may be for the barrier, and so may what the roadmap does.
      const isHidden = effortsOn(context, key, null).length > 0 || isPlanned(context, key, barrier);
      if (own.length === 0 || isHidden || !own.every(({ isAhead }) => isAhead)) continue;
      const [first] = own.flatMap(({ earliest }) => earliest ?? []).sort((a, b) => (a.due < b.due ? -1 : 1));
      if (!first) continue;
      const later = ELEMENTS.slice(ELEMENTS.indexOf(barrier) + 1).flatMap((element) =>
        effortsOn(context, key, element),
      );
      const early = later.flatMap(({ begun, earliest }) => {
        const due = earliest && earliest.due < first.due ? earliest.action : null;
        // A state that only one of the two tables says tells nothing of their order.
        const isUnderWay = begun !== null && begun.list === first.action.list;
        return (isUnderWay ? begun : due) ?? [];
      });
      for (const { pointer, name, element } of early) {
        if (element === null || said.has(pointer)) continue;
        said.add(pointer);
        report(
          pointer,
          {
            action: name,
            element: elementName(playbook.schema, element),
            barrier: elementName(playbook.schema, barrier),
            name: called,
            first: first.action.name,
            due: first.due,
          },
          { related: [{ playbook, pointer: first.action.pointer }] },
        );
      }
    }
  },
});
