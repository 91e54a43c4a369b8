import { valueName } from '../../playbook/naming/names.ts';
import { textOf } from '../../playbook/rows.ts';
import { eventGroupsOf } from '../../kinds/comms/events.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'why-not-first',
  kinds: ['comms'],
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'The first message to {audience} is {type}: tell them why before anything else',
      zh: '给“{audience}”的第一条信息是“{type}”：请先说明为什么',
    },
  },
  why: { en: 'Whoever does not know why does not listen to how', zh: '不知道为什么，就听不进怎么做' },
  fix: { en: 'Start with why', zh: '先讲为什么' },
  source: { en: 'Prosci, order of messages', zh: 'Prosci 信息先后次序' },
  check(context) {
    for (const { index, name: audience } of context.rows('audiences')) {
      const groups = eventGroupsOf(context, index);
      if (groups.some(({ isTyped, dated, events }) => !isTyped || dated.length < events.length)) continue;
      const [day] = groups.flatMap(({ dated }) => dated[0]?.date ?? []).sort();
      const first = groups.flatMap(({ firsts }) => firsts.filter(({ date }) => date === day));
      const [earliest] = first.toSorted((a, b) => a.index - b.index);
      if (!earliest || first.some(({ event }) => event.type === 'why')) continue;
      context.report(`${earliest.pointer}/type`, {
        audience,
        type: valueName(context.playbook.schema, 'events', 'type', textOf(earliest.event.type) ?? ''),
      });
    }
  },
});
