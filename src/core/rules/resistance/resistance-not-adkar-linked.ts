import { keyOf, latestCards, subjectsIn, type Subject } from '../../kinds/adkar/card.ts';
import { ELEMENTS, type Element } from '../../kinds/adkar/diagnosis.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { barrierAt } from '../../kinds/adkar/thresholds.ts';
import { entriesOf, type Entry } from '../../kinds/resistance/entries.ts';
import { defineRule } from '../../lint/define.ts';
import type { AdkarData } from '../../generated/data.ts';
import { memoize } from '../../memoize.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { textOf } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';

/** Elements that those lack who object for such a reason. Source: the change management toolkit with ADKAR. */
const ELEMENTS_OF = {
  cognitive: ['awareness'],
  emotional: ['desire'],
  capability: ['knowledge', 'ability'],
  interest: ['desire'],
  fatigue: ['desire'],
  cultural: ['desire', 'reinforcement'],
} as const satisfies Record<string, readonly Element[]>;

export default defineRule({
  id: 'resistance-not-adkar-linked',
  kinds: ['resistance'],
  whole: true,
  severity: 'info',
  messages: {
    default: {
      en: '“{entry}” of {group} is {type}, yet its ADKAR card says that {elements} is reached and {barrier} holds them up: ask which of the two is right',
      zh: '“{group}”的阻力“{entry}”属于{type}类，而 ADKAR 诊断卡认为{elements}已通过、卡点是{barrier}：请核实哪一个对',
    },
  },
  why: {
    en: 'Two diagnoses of the same people cannot both be treated',
    zh: '对同一群人的两种诊断不可能都对',
  },
  fix: { en: 'Ask again, and correct the entry or the card', zh: '再次了解后更正条目或诊断卡' },
  source: { en: 'Prosci; Change management toolkit, tool 5', zh: 'Prosci；《变革管理工具包》工具 5' },
  check(context) {
    const { playbook, report } = context;
    const limit = barrierAt(context.thresholds);
    const cards = latestCards(context.programme);
    const subjectsOfCard = memoize(
      (card: Playbook<AdkarData>): ReadonlyMap<string, Subject> =>
        new Map(subjectsIn(context, card).map((subject) => [subject.key, subject])),
    );
    const byGroup = new Map<string, Entry[]>();
    for (const entry of entriesOf(context)) {
      const group = textOf(entry.row.group);
      if (group === undefined || entry.isClosed) continue;
      const key = keyOf(context, group);
      const own = byGroup.get(key);
      if (own) own.push(entry);
      else byGroup.set(key, [entry]);
    }
    for (const [key, entries] of byGroup) {
      const card = cards.get(key);
      const subject = card && subjectsOfCard(card).get(key);
      const barrier = subject?.diagnosis?.status === 'barrier' ? subject.diagnosis.element : null;
      if (!card || !subject || barrier === null) continue;
      const isReached = (element: Element): boolean =>
        (subject.written[ELEMENTS.indexOf(element)] ?? 0) > limit;
      const lacking = entries.map(({ row }): readonly Element[] =>
        row.type === undefined ? [] : ELEMENTS_OF[row.type],
      );
      // One voice that the card has foreseen, or of which nobody knows the cause, is enough.
      if (lacking.some((elements) => elements.length === 0 || !elements.every(isReached))) continue;
      const [first] = entries;
      if (!first) continue;
      report(
        `${first.pointer}/type`,
        {
          entry: first.name,
          group: subject.called,
          type: valueName(playbook.schema, 'entries', 'type', first.row.type ?? ''),
          elements: (lacking[0] ?? []).map((element) => elementName(card.schema, element)),
          barrier: elementName(card.schema, barrier),
        },
        {
          related: [
            {
              playbook: card,
              pointer: subject.places[ELEMENTS.indexOf(barrier)] ?? '',
              why: elementName(card.schema, barrier),
            },
          ],
        },
      );
    }
  },
});
