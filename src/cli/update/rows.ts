import { byBucket, periodFrom } from '../../core/agenda/agenda.ts';
import type { AgendaItem } from '../../core/agenda/types.ts';
import { rowsToUpdate, updateOf, type AnsweredRow } from '../../core/agenda/weekly-update.ts';
import { applyEdits, editForAll } from '../../core/edits/apply.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import { isOpen } from '../../core/playbook/work-state.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import { unqualified } from '../../core/views/qualify.ts';
import { itemsOf } from '../../core/reports/agenda.ts';
import { whose, type WhoseOptions } from '../agenda/whose.ts';
import type { Session } from '../host.ts';
import type { Loaded } from '../workspace.ts';

/** The work of the documents that were asked for. */
export interface Rows {
  /** What a weekly update asks about. */
  running: AgendaItem[];
  /** Everything that is not over and can be said to be: what a file of answers may name. */
  open: AgendaItem[];
  /** The documents by path. */
  playbooks: ReadonlyMap<string, Playbook>;
}

/** The work of everybody or of some people, in the order of an agenda. */
export async function rowsOf(
  session: Session,
  { sources, workspace }: Loaded,
  options: WhoseOptions,
): Promise<Rows> {
  const files = workspace.files.filter((file) => sources.asked.has(file.path));
  const period = periodFrom(session.today, 0);
  const playbooks = files.map(({ playbook }) => playbook);
  const all = workspace.agendaOf(playbooks, period);
  const items = itemsOf(await whose(session, workspace, playbooks, all, options), all);
  return {
    running: rowsToUpdate(byBucket(items, period)),
    playbooks: new Map(files.map(({ path, playbook }) => [path, playbook])),
    open: items.filter(({ edits, state }) => edits.state && state !== null && isOpen(state)),
  };
}

/** Why answers of a document cannot be written, and which one it is about; null where that is none alone. */
export interface Refused {
  reason: string;
  row: AnsweredRow | null;
}

/** A document after the answers of its rows, in memory; nothing where one is refused. */
export function textAfter(
  { today, lang }: Session,
  { workspace }: Loaded,
  playbook: Playbook,
  rows: readonly AnsweredRow[],
): { text: string } | Refused {
  const updates = rows.map((row) => {
    const { part, pointer } = unqualified(row.item.pointer);
    return { ...updateOf(row, today), pointer, ...(part === null ? {} : { part }) };
  });
  const result = editForAll(playbook, updates, (meant) => workspace.contextOf(meant).schedule);
  if (!('refusal' in result)) return { text: applyEdits(playbook.syntax.text, result.edits) };
  const { refusal, index } = result;
  const meant = partNamed(playbook, updates[index ?? 0]?.part) ?? playbook;
  return { reason: refusalText(refusal, lang, meant), row: rows[index ?? -1] ?? null };
}

/** Answers by the document that they are of. */
export function byDocument({ playbooks }: Rows, rows: readonly AnsweredRow[]): Map<Playbook, AnsweredRow[]> {
  const documents = new Map<Playbook, AnsweredRow[]>();
  for (const row of rows) {
    const playbook = playbooks.get(row.item.path);
    if (!playbook) continue;
    const known = documents.get(playbook);
    if (known) known.push(row);
    else documents.set(playbook, [row]);
  }
  return documents;
}
