import { pilotStart, rolloutEnd } from '../../kinds/roadmap/periods.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { parseFrequency } from '../../frequency/parse.ts';
import { perYear } from '../../frequency/normal.ts';
import { normaliseText } from '../../playbook/naming/normalise.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';

const WEEKS_OF_A_YEAR = 52;

/** True for what is held every week or more often. */
function isOften(freq: string): boolean {
  const frequency = parseFrequency(normaliseText(freq))?.frequency;
  return (
    frequency !== undefined && (frequency.type === 'continuous' || perYear(frequency) >= WEEKS_OF_A_YEAR)
  );
}

export default defineRule({
  id: 'no-governance-rhythm',
  kinds: ['change'],
  whole: true,
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: 'Pilot or roll-out is running and no meeting under Governance is weekly: add a weekly review',
      zh: '试点或推广正在进行，而“例会机制”中没有每周例会：请增加每周回顾',
    },
  },
  why: {
    en: 'A week is as long as a problem of a pilot may stay unseen',
    zh: '试点中的问题最多只能隔一周被发现',
  },
  fix: { en: 'Add a weekly review', zh: '增加每周回顾' },
  source: { en: 'Change management toolkit', zh: '《变革管理工具包》' },
  check(context) {
    const { playbook, data, today, report } = context;
    const from = pilotStart(context);
    const to = rolloutEnd(context);
    if (isRetired(data) || !from || !to || today < from || today > to) return;
    const meetings = rowsOf(playbook, 'governance');
    const unknown = meetings.some((row) => textOf(row.freq) === undefined);
    const weekly = meetings.some((row) => isOften(textOf(row.freq) ?? ''));
    if (!weekly && !unknown) report('/governance');
  },
});
