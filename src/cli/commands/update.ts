import { Option } from 'commander';
import type { AnsweredRow } from '../../core/agenda/weekly-update.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { labelled } from '../../core/message.ts';
import { answerText, countText } from '../../render/pictures/agenda/update/said.ts';
import type { WhoseOptions } from '../agenda/whose.ts';
import { type CommandLine } from '../command-line.ts';
import { complain } from '../errors.ts';
import { tellFaults } from '../faults.ts';
import type { Sources } from '../files.ts';
import { patch, writeAllOrNone } from '../fix.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { sayUnreadable } from '../unreadable.ts';
import { answersFrom } from '../update/answers.ts';
import { askAboutAll, type Ask } from '../update/ask.ts';
import { byDocument, rowsOf, textAfter, type Rows } from '../update/rows.ts';
import { load, type Loaded } from '../workspace.ts';

export interface UpdateOptions extends WhoseOptions {
  answers?: string;
  dryRun: boolean;
}

/** The documents after all answers, in memory; null where one is refused, which is told. */
function sourcesAfter(
  session: Session,
  loaded: Loaded,
  work: Rows,
  rows: readonly AnsweredRow[],
): Sources | null {
  const texts = new Map<string, string>();
  let isWhole = true;
  for (const [playbook, own] of byDocument(work, rows)) {
    const { path } = playbook;
    const result = textAfter(session, loaded, playbook, own);
    if ('text' in result) texts.set(path, result.text);
    else {
      isWhole = false;
      const where = result.row ? labelled(path, result.row.item.name, session.lang) : path;
      complain(session.host, labelled(where, result.reason, session.lang));
    }
  }
  if (!isWhole) return null;
  const { sources } = loaded;
  const documents = sources.documents.map((one) => ({ ...one, text: texts.get(one.path) ?? one.text }));
  return { ...sources, documents };
}

/** Every answer on a line, and all of them in one. */
function summaryOf({ lang, today }: Session, rows: readonly AnsweredRow[], left: number): string {
  const lines = rows.map((row) => `  ${labelled(row.item.name, answerText(row, today, lang), lang)}`);
  return [...lines, countText(rows, left, today, lang)].map((line) => `${forLine(line)}\n`).join('');
}

/** The answers of a person; null where somebody leaves. */
async function asked(
  session: Session,
  loaded: Loaded,
  { running, playbooks }: Rows,
  ask: Ask,
): Promise<AnsweredRow[] | null> {
  const refusalOf = (row: AnsweredRow): string | null => {
    const playbook = playbooks.get(row.item.path);
    const result = playbook && textAfter(session, loaded, playbook, [row]);
    return result && 'reason' in result ? result.reason : null;
  };
  return askAboutAll(session, ask, running, refusalOf);
}

/** `changebook update`: asks about what is late, due or running, and writes the answers in one go. */
export async function update(session: Session, paths: string[], options: UpdateOptions): Promise<ExitCode> {
  const { host, lang } = session;
  const { ask } = host.stdin;
  const { answers, dryRun } = options;
  if (paths.includes('-')) throw new UsageError(say(lang, 'stdin-update'));
  if (answers === undefined && !ask) throw new UsageError(say(lang, 'nobody-answers'));
  const loaded = await load(session, paths);
  const { sources, workspace } = loaded;
  const tell = (id: Parameters<typeof say>[1], params = {}): void =>
    void host.stderr.write(`${forLine(say(lang, id, params))}\n`);
  sayUnreadable(session, sources);
  if (
    tellFaults(
      session,
      workspace,
      workspace.files.filter((file) => sources.asked.has(file.path)),
    )
  )
    return 3;
  const code = sources.unreadable.length > 0 ? 2 : 0;
  const work = await rowsOf(session, loaded, options);
  const rows =
    answers === undefined && ask
      ? await asked(session, loaded, work, ask)
      : answersFrom(session, answers ?? '', work.open);
  if (rows === null || rows.length === 0) {
    tell(rows === null || work.running.length > 0 ? 'nothing-written' : 'nothing-runs');
    return code;
  }
  const after = sourcesAfter(session, loaded, work, rows);
  if (!after) {
    tell('nothing-written');
    return 2;
  }
  // Whoever has answered in a file has nothing to look at first.
  if (answers === undefined || dryRun) host.stdout.write(patch(sources, after));
  const left = answers === undefined ? work.running.length - rows.length : 0;
  host.stderr.write(summaryOf(session, rows, left));
  if (dryRun) return code;
  if (
    answers === undefined &&
    !/^(?:y|yes|是|好)$/i.test((await ask?.(say(lang, 'ask-write')))?.trim() ?? '')
  ) {
    tell('nothing-written');
    return code;
  }
  const changed = await writeAllOrNone(session, sources, after);
  if (!changed) return 2;
  for (const path of changed) tell('changed-file', { path });
  return code;
}

export function defineUpdate({ command, run, text: said }: CommandLine): void {
  command('update', 'help-update')
    .argument('[paths...]')
    .option('--owner <name>', said('help-owner'))
    .addOption(new Option('--mine', said('help-mine')).conflicts('owner'))
    .option('--answers <file>', said('help-answers'))
    .option('--dry-run', said('help-update-dry-run'), false)
    .addHelpText('after', `\n${said('help-update-more')}`)
    .action(run(update));
}
