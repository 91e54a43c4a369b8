import { fill } from '../message.ts';
import { dataAt } from '../playbook/data-at.ts';
import type { Bilingual, Lang, Playbook } from '../playbook/types.ts';
import type { Range } from '../syntax/types.ts';
import type { Days, QuarterReadings } from '../when/resolve.ts';

const TAKEN: Bilingual = {
  en: '`{text}` is counted from the start of the plan: {taken}. The quarter of the calendar is {calendar}: write the year for it, as {written}',
  zh: '“{text}”从计划开始时间算起，为 {taken}。日历上的季度是 {calendar}；若指后者请写上年份，如 {written}',
};

const inWords = ({ from, to }: Days): string => `${from} – ${to}`;

/**
 * Which quarters are taken where a time of a playbook names them without a year, and the plan does not start in January.
 *
 * @param quarters the two readings of a text, null where there is but one
 * @param asked says of which places one wants to know
 */
export function explainQuarters(
  playbook: Playbook,
  quarters: (text: string) => QuarterReadings | null,
  lang: Lang,
  asked: (range: Range) => boolean,
): string[] {
  const { origins, schema } = playbook;
  return [...origins].flatMap(([pointer, { range }]) => {
    const [, list = '', , column = ''] = pointer.split('/');
    const property = schema.lists.get(list)?.columns.get(column) ?? schema.scalars.get(list);
    const text = property?.cell === 'when' && asked(range) ? dataAt(playbook, pointer) : null;
    const readings = typeof text === 'string' ? quarters(text) : null;
    if (typeof text !== 'string' || !readings) return [];
    const { taken, calendar } = readings;
    const written = `${calendar.from.slice(0, 4)}-Q${Math.ceil(Number(calendar.from.slice(5, 7)) / 3)}`;
    return fill(TAKEN[lang], { text, taken: inWords(taken), calendar: inWords(calendar), written }, lang);
  });
}
