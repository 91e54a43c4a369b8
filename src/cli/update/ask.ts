import type { AgendaItem } from '../../core/agenda/types.ts';
import {
  answerFault,
  ANSWERS,
  type Answer,
  type AnsweredRow,
  type RowAnswer,
} from '../../core/agenda/weekly-update.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { dayText } from '../../render/pictures/agenda/day-text.ts';
import { detailsOf } from '../../render/pictures/agenda/details.ts';
import { word as agendaWord } from '../../render/pictures/agenda/words.ts';
import { faultText } from '../../render/pictures/agenda/update/said.ts';
import { word } from '../../render/pictures/agenda/update/words.ts';
import type { Session } from '../host.ts';
import { say } from '../messages.ts';

/** Asks a person one thing; null where the input has ended. */
export type Ask = (question: string) => Promise<string | null>;

/** Letters and figures of the answers; nothing leaves a row as it is. */
const KEYS: ReadonlyMap<string, Answer> = new Map([
  ...ANSWERS.map((answer, index): [string, Answer] => [String(index + 1), answer]),
  ['d', 'done'],
  ['g', 'goes-on'],
  ['l', 'later'],
]);

const NOTHING = { due: '', progress: '', note: '' };

/** A row as it stands: what, when, who, how far. */
function lineOf({ lang, today }: Session, item: AgendaItem): string {
  const facts = [dayText(item, today, lang), ...detailsOf(item, lang, true)].filter(Boolean);
  const late = item.isOverdue ? '▲ ' : '';
  return `${agendaWord(lang, item.source)}${lang === 'zh' ? '：' : ': '}${item.name} — ${late}${facts.join(' · ')}`;
}

/** What belongs to an answer; null where the input has ended. */
async function fieldsOf(
  { lang }: Session,
  ask: Ask,
  { edits, progress: was }: AgendaItem,
  answer: Answer,
): Promise<RowAnswer | null> {
  const field = async (id: 'ask-day' | 'ask-progress' | 'ask-note', params = {}): Promise<string | null> =>
    (await ask(say(lang, id, params)))?.trim() ?? null;
  const due = answer === 'later' ? await field('ask-day') : '';
  if (due === null) return null;
  const progress =
    answer !== 'done' && edits.progress ? await field('ask-progress', { progress: was ?? '–' }) : '';
  if (progress === null) return null;
  const note = await field('ask-note');
  return note === null ? null : { answer, due, progress: progress.replace(/[%％]$/, '').trimEnd(), note };
}

/**
 * Asks about one row until the answer can be taken.
 *
 * @param refusalOf why an answer cannot be written; null where it can
 * @returns the answer; 'left' where the row stays as it is, 'leave' where all of it is to end
 */
async function askAbout(
  session: Session,
  ask: Ask,
  item: AgendaItem,
  refusalOf: (row: AnsweredRow) => string | null,
): Promise<RowAnswer | 'left' | 'leave'> {
  const { lang, host, today } = session;
  for (;;) {
    const text = (await ask(say(lang, 'ask-answer')))?.trim().toLowerCase();
    if (text === undefined || text === 'q') return 'leave';
    if (text === '' || text === 's') return 'left';
    const key = KEYS.get(text);
    // What can never be written is said before anything more is asked.
    const isImpossible = key === 'done' && item.edits.state?.lacks !== undefined;
    const answer = isImpossible
      ? { ...NOTHING, answer: key }
      : key && (await fieldsOf(session, ask, item, key));
    if (answer === null) return 'leave';
    const fault = answer && answerFault(item, answer, today);
    const reason = fault ? faultText(item, fault, lang) : answer && refusalOf({ item, answer });
    if (answer && reason === null) return answer;
    host.stderr.write(`  ${forLine(reason ?? say(lang, 'no-such-answer'))}\n`);
  }
}

/** Asks about each row in turn; null where somebody leaves before the end. */
export async function askAboutAll(
  session: Session,
  ask: Ask,
  items: readonly AgendaItem[],
  refusalOf: (row: AnsweredRow) => string | null,
): Promise<AnsweredRow[] | null> {
  const rows: AnsweredRow[] = [];
  for (const [index, item] of items.entries()) {
    const position = word(session.lang, 'position', { at: index + 1, all: items.length });
    session.host.stderr.write(`\n${forLine(`${position}  ${lineOf(session, item)}`)}\n`);
    const answer = await askAbout(session, ask, item, refusalOf);
    if (answer === 'leave') return null;
    if (answer !== 'left') rows.push({ item, answer });
  }
  return rows;
}
