import type { AgendaItem } from '../../../../core/agenda/types.ts';
import {
  ANSWERS,
  type Answer,
  type AnsweredRow,
  type AnswerFault,
} from '../../../../core/agenda/weekly-update.ts';
import type { Lang } from '../../../../core/playbook/types.ts';
import type { IsoDate } from '../../../../core/when/types.ts';
import { dayOfWeek } from '../../../parts/dates.ts';
import { word } from './words.ts';

/** An answer as it is read before it is written: `goes on · 40 % done · waits for parts`. */
export function answerText({ item, answer: given }: AnsweredRow, today: IsoDate, lang: Lang): string {
  const { answer, due, progress, note } = given;
  const date = answer === 'later' ? dayOfWeek(lang, due, today) : '';
  const isNew = answer !== 'done' && progress !== '' && progress !== String(item.progress);
  return [
    word(lang, `said-${answer}`, { date }),
    isNew ? word(lang, 'said-progress', { progress }) : '',
    note.trim(),
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

/** All answers in one line: `4 done, 2 go on, 1 moved to Fri 8 May`. */
export function countText(rows: readonly AnsweredRow[], left: number, today: IsoDate, lang: Lang): string {
  const of = (wanted: Answer): AnsweredRow[] => rows.filter(({ answer }) => answer.answer === wanted);
  const said = ANSWERS.flatMap((answer) => {
    const own = of(answer);
    const [first] = own;
    if (!first) return [];
    if (answer === 'later' && own.length === 1)
      return [word(lang, 'moved-to', { date: dayOfWeek(lang, first.answer.due, today) })];
    const id = answer === 'goes-on' && own.length === 1 ? 'count-goes-on-one' : (`count-${answer}` as const);
    return [word(lang, id, { count: own.length })];
  });
  if (left > 0) said.push(word(lang, left === 1 ? 'count-left-one' : 'count-left', { count: left }));
  return said.join(lang === 'zh' ? '，' : ', ');
}

/** Why an answer cannot be taken. */
export function faultText(item: AgendaItem, fault: AnswerFault, lang: Lang): string {
  return word(lang, `fault-${fault}`, { column: item.edits.state?.lacks ?? '' });
}
