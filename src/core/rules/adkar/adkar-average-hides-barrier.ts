import { FEWEST, subjectsOf } from '../../kinds/adkar/card.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { ELEMENTS } from '../../kinds/adkar/diagnosis.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'adkar-average-hides-barrier',
  kinds: ['adkar'],
  severity: 'warning',
  effort: 30,
  messages: {
    default: {
      en: '{name}: by the scores nothing holds them up, yet {held} of {asked} people asked are held up, most at {modal}: plan for those',
      zh: '“{name}”：按得分没有卡点，但 {asked} 名受访者中有 {held} 人有卡点，最多的是{modal}：请针对这些人安排措施',
    },
    other: {
      en: '{name}: by the scores {element} holds them up, yet of {asked} people asked {held} are held up at {modal}: begin there, or correct the scores',
      zh: '“{name}”：按得分卡在{element}，但 {asked} 名受访者中有 {held} 人卡在{modal}：请从那里入手，或更正得分',
    },
  },
  why: { en: 'A mean hides the people it is made of', zh: '平均分会掩盖具体的人' },
  fix: { en: 'Go by the people, not by the mean', zh: '以人数分布为准，而不是平均分' },
  source: { en: 'Prosci', zh: 'Prosci' },
  check({ derived, playbook, report }) {
    for (const { called, written, pointer, survey, asked, diagnosis } of derived(subjectsOf)) {
      // Few people could be told apart; without written scores the people are all that counts.
      const isCounted = survey !== null && asked.length >= FEWEST && written.some((score) => score !== null);
      if (!isCounted || !diagnosis || diagnosis.status === 'incomplete' || survey.modal === null) continue;
      const { distribution, modal } = survey;
      const heldUp = ELEMENTS.reduce((sum, element) => sum + distribution[element], 0);
      const { element } = diagnosis;
      const held = element === null ? heldUp : distribution[modal];
      if (3 * held < asked.length) continue;
      if (element !== null && distribution[modal] <= distribution[element]) continue;
      const said = { name: called, asked: asked.length, held, modal: elementName(playbook.schema, modal) };
      if (element === null) report(pointer, said);
      else report(pointer, { ...said, element: elementName(playbook.schema, element) }, { message: 'other' });
    }
  },
});
