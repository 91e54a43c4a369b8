import { normaliseText } from '../playbook/normalise.ts';
import { roleOf } from '../programme/facts.ts';
import { defineRule } from './define.ts';
import { peopleOf } from './support/references.ts';

const HONORIFIC = /^(?:mr|mrs|ms|dr)\.?\s+|(?:先生|女士|小姐|老师)$/i;

function fold(name: string): string {
  return normaliseText(name)
    .trim()
    .replace(HONORIFIC, '')
    .toLowerCase()
    .replace(/[\s_.·-]+/g, '');
}

export default defineRule({
  id: 'name-drift',
  kinds: ['*'],
  category: 'envelope',
  severity: 'info',
  messages: {
    default: {
      en: '"{name}" is written "{other}" elsewhere in the programme: use one spelling',
      zh: '“{name}”在项目其他地方写作“{other}”：请统一写法',
    },
  },
  why: { en: 'Two spellings count as two people', zh: '两种写法会被当成两个人' },
  fix: { en: 'Use one spelling', zh: '统一写法' },
  source: 'practice',
  check({ playbook, programme, report }) {
    const spellings = new Map<string, string>();
    for (const { text } of programme.playbooks.flatMap(peopleOf)) {
      const role = roleOf(programme, text);
      // The id and the name of a declared role are two right spellings.
      const exact = role && (text === role.id || text === role.name);
      if (exact || !spellings.has(fold(text))) spellings.set(fold(text), text);
    }
    const said = new Set<string>();
    for (const { text, pointer } of peopleOf(playbook)) {
      const role = roleOf(programme, text);
      const other = spellings.get(fold(text));
      const right = other === text || (role && (text === role.id || text === role.name));
      if (right || other === undefined || said.has(text)) continue;
      said.add(text);
      report(pointer, { name: text, other });
    }
  },
});
