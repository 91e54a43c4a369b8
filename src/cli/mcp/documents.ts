import type { Playbook } from '../../core/playbook/types.ts';
import { applyEdits, editForEach } from '../../core/edits/apply.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import { toJson } from '../../core/escape/json.ts';
import validate from '../../core/generated/intent-validator.js';
import type { Intent } from '../../core/generated/intents.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { whole } from '../interrupts.ts';
import { say } from '../messages.ts';
import { documentReport, listedDocument, scheduleReport } from '../../core/reports/document.ts';
import { textVersion } from '../../core/reports/text-version.ts';
import { reportOf } from '../../core/reports/report.ts';
import { sayUnreadable } from '../unreadable.ts';
import { analyseSources, load, type Loaded } from '../workspace.ts';
import { writeDocument } from '../write-document.ts';
import { within } from './within.ts';

function answer({ host }: Session, value: unknown): ExitCode {
  host.stdout.write(`${toJson(value, 2)}\n`);
  return 0;
}

/** A document of the root with the rest of its programme. */
async function one(session: Session, path: string): Promise<{ loaded: Loaded; playbook: Playbook }> {
  const loaded = await load(session, [within(session, path)]);
  sayUnreadable(session, loaded.sources);
  const playbook = loaded.workspace.playbooks.find((candidate) => loaded.sources.asked.has(candidate.path));
  if (!playbook) throw new UsageError(say(session.lang, 'not-a-playbook', { path }));
  return { loaded, playbook };
}

/** The documents of the root. */
export async function list(session: Session): Promise<ExitCode> {
  const { sources, workspace } = await load(session, []);
  sayUnreadable(session, sources);
  return answer(session, {
    documents: workspace.playbooks.map((playbook) => listedDocument(playbook, workspace)),
  });
}

/** A document as data, and where each value stands. */
export async function read(session: Session, { path }: { path: string }): Promise<ExitCode> {
  return answer(session, documentReport((await one(session, path)).playbook));
}

/** Dates of everything in a document that has some, and why. */
export async function schedule(session: Session, { path }: { path: string }): Promise<ExitCode> {
  const { loaded, playbook } = await one(session, path);
  return answer(session, scheduleReport(playbook, loaded.workspace));
}

/** Makes intents in the text that the client has read, all or none, and answers with what is found then. */
export async function edit(
  session: Session,
  { path, version, intents }: { path: string; version: string; intents: unknown[] },
): Promise<ExitCode> {
  const { lang, today } = session;
  const refuse = (text: string): never => {
    throw new UsageError(text);
  };
  if (!intents.every((intent): intent is Intent => validate(intent)))
    return refuse(refusalText({ refused: 'unknown', at: '' }, lang));
  const { loaded, playbook } = await one(session, path);
  if (textVersion(playbook.syntax.text) !== version) return refuse(say(lang, 'stale-version', { path }));
  const { workspace, sources, calendars } = loaded;
  const result = editForEach(playbook, intents, (part) => workspace.contextOf(part).schedule);
  if ('refusal' in result) {
    const part = partNamed(playbook, intents[result.index]?.part) ?? playbook;
    return refuse(refusalText(result.refusal, lang, part));
  }
  const { text } = playbook.syntax;
  const now = applyEdits(text, result.edits);
  await whole(() => writeDocument(session, path, now, text));
  const documents = sources.documents.map((one) =>
    one.path === playbook.path ? { ...one, text: now } : one,
  );
  const after = analyseSources(session, { documents }, calendars);
  const { files, summary } = reportOf(after, {
    today,
    asked: sources.asked,
    unreadable: [],
    failOn: 'error',
  });
  return answer(session, {
    path,
    version: textVersion(now),
    findings: files[0]?.findings ?? [],
    summary,
  });
}
