import { keyOf, latestCards } from '../../kinds/adkar/card.ts';
import { isPilotName, pilotStart } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { textOf } from '../../playbook/rows.ts';

export default defineRule({
  id: 'pilot-team-undiagnosed',
  kinds: ['change'],
  whole: true,
  severity: 'warning',
  effort: 60,
  core: true,
  messages: {
    default: {
      en: '{group} has been in the pilot since {pilot}, and no ADKAR card speaks of it: ask its people and write one',
      zh: '“{group}”自 {pilot} 起参与试点，却没有 ADKAR 诊断卡：请询问后填写',
    },
  },
  why: {
    en: 'What holds the first people up shows what will hold up all the others',
    zh: '最先试点的人卡在哪里，其他人多半也会卡在哪里',
  },
  fix: { en: 'Assess the group', zh: '为该人群做诊断' },
  source: { en: 'Change management toolkit, first 90 days', zh: '《变革管理工具包》前 90 天' },
  check(context) {
    const { data, programme, rows, today, report } = context;
    const pilot = pilotStart(context);
    const cards = programme.of('adkar');
    // Without any card the programme does not work with them.
    if (isRetired(data) || pilot === null || pilot > today || cards.length === 0) return;
    // A card whose group nobody names may be of any.
    const isNamed = cards.every(
      (card) =>
        textOf(card.data.group) !== undefined ||
        card.data['subject-type'] === 'person' ||
        (card.data.scores ?? []).length + (card.data.respondents ?? []).length === 0,
    );
    if (!isNamed) return;
    const known = latestCards(programme);
    const groups = rows('groups').map((group) => ({
      ...group,
      key: keyOf(context, textOf(group.row.id) ?? String(group.name)),
    }));
    const declared = new Set(groups.map(({ key }) => key));
    // A group under a name that the charter does not know may be one of its own.
    if ([...known.keys()].some((key) => !declared.has(key))) return;
    for (const { row, pointer, name, key } of groups) {
      if (!isPilotName(textOf(row.wave) ?? '') || known.has(key)) continue;
      report(pointer, { group: name, pilot });
    }
  },
});
