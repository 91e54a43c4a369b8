import type { AgendaItem } from '../../core/agenda/types.ts';
import {
  answerFault,
  ANSWERS,
  type Answer,
  type AnsweredRow,
  type RowAnswer,
} from '../../core/agenda/weekly-update.ts';
import { faultText } from '../../render/pictures/agenda/update/said.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { readNamed } from '../unreadable.ts';

/** What a file of answers may hold, in bytes. */
const MOST = 1_000_000;

/** An answer as a file has it. */
interface WrittenAnswer extends RowAnswer {
  /** Name of the row or task, or its pointer as `agenda --format json` has it. */
  row: string;
  /** Path of its document; '' where the name says enough. */
  document: string;
}

const isText = (value: unknown): boolean => typeof value === 'string';

const FIELDS: Record<string, (value: unknown) => boolean> = {
  row: isText,
  document: isText,
  answer: (value) => (ANSWERS as readonly unknown[]).includes(value),
  due: isText,
  progress: (value) => typeof value === 'number',
  note: isText,
};

/** One entry of the file, where it has the fields that there are and no others. */
function answerIn(entry: unknown): WrittenAnswer | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const fields = Object.entries(entry);
  if (!fields.every(([name, value]) => Object.hasOwn(FIELDS, name) && FIELDS[name]?.(value))) return null;
  const { row, document = '', answer, due = '', progress, note = '' } = Object.fromEntries(fields);
  if (row === undefined || answer === undefined) return null;
  const said = progress === undefined ? '' : String(progress);
  return { row, document, answer: answer as Answer, due, progress: said, note };
}

function parsed(session: Session, path: string): WrittenAnswer[] {
  const { lang } = session;
  const text = readNamed(session, path, MOST);
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    entries = null;
  }
  if (!Array.isArray(entries)) throw new UsageError(say(lang, 'bad-answers', { path }));
  return entries.map((entry, index) => {
    const answer = answerIn(entry);
    if (!answer) throw new UsageError(say(lang, 'bad-answer', { path, nth: index + 1 }));
    return answer;
  });
}

/** Items by name and by pointer, as a file of answers names them. */
function byName(items: readonly AgendaItem[]): Map<string, AgendaItem[]> {
  const names = new Map<string, AgendaItem[]>();
  for (const item of items) {
    for (const name of new Set([item.name.trim(), item.pointer])) {
      const known = names.get(name);
      if (known) known.push(item);
      else names.set(name, [item]);
    }
  }
  return names;
}

/**
 * The answers of a file, each with the row that it is about.
 *
 * @param items what may be named
 * @throws UsageError for the first that cannot be taken
 */
export function answersFrom(session: Session, path: string, items: readonly AgendaItem[]): AnsweredRow[] {
  const { lang, today } = session;
  const names = byName(items);
  const answered = new Set<AgendaItem>();
  return parsed(session, path).map(({ row, document, ...answer }, index) => {
    const refuse = (reason: string): never => {
      throw new UsageError(say(lang, 'answer-refused', { path, nth: index + 1, row, reason }));
    };
    const found = (names.get(row.trim()) ?? []).filter((item) => document === '' || item.path === document);
    const [item] = found;
    if (!item) return refuse(say(lang, 'no-such-row'));
    if (found.length > 1) return refuse(say(lang, 'several-rows'));
    if (answered.has(item)) return refuse(say(lang, 'answered-twice'));
    answered.add(item);
    const fault = answerFault(item, answer, today);
    if (fault !== null) return refuse(faultText(item, fault, lang));
    return { item, answer };
  });
}
