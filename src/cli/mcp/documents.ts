import { createHash } from 'node:crypto';
import type { Playbook } from '../../core/playbook/types.ts';
import { partName, withParts } from '../../core/playbook/parts.ts';
import { applyEdits, editForEach } from '../../core/edits/apply.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import { toJson } from '../../core/escape/json.ts';
import validate from '../../core/generated/intent-validator.js';
import type { Intent } from '../../core/generated/intents.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { positions, reportOf } from '../report.ts';
import { sayUnreadable } from '../unreadable.ts';
import { analyseSources, load, type Loaded } from '../workspace.ts';
import { writeDocument } from '../write-document.ts';
import { within } from './within.ts';

/** What an edit has to name, so that it is made in the text that was read: a digest of it. */
const versionOf = ({ syntax }: Playbook): string =>
  createHash('sha256').update(syntax.text).digest('hex').slice(0, 16);

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
    documents: workspace.playbooks.map((playbook) => ({
      path: playbook.path,
      kind: playbook.kind,
      title: playbook.title,
      programme: workspace.contextOf(playbook).programme.id,
      version: versionOf(playbook),
    })),
  });
}

/** A document as data, and where each value stands. */
export async function read(session: Session, { path }: { path: string }): Promise<ExitCode> {
  const { playbook } = await one(session, path);
  const place = positions(playbook.syntax.text);
  const parts = withParts(playbook).map((part) => ({
    ...(partName(part) === undefined ? {} : { part: part.kind }),
    kind: part.kind,
    data: part.data,
    places: Object.fromEntries(
      [...part.origins.keys()].map((pointer) => {
        const { start } = place(part.locate(pointer));
        return [pointer, `${start.line}:${start.column}`];
      }),
    ),
  }));
  return answer(session, {
    path: playbook.path,
    title: playbook.title,
    version: versionOf(playbook),
    documents: parts,
  });
}

/** Dates of everything in a document that has some, and why. */
export async function schedule(session: Session, { path }: { path: string }): Promise<ExitCode> {
  const { loaded, playbook } = await one(session, path);
  return answer(session, {
    path: playbook.path,
    documents: withParts(playbook).map((part) => {
      const { axis, start, end, items } = loaded.workspace.contextOf(part).schedule;
      return { kind: part.kind, axis, start, end, items };
    }),
  });
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
  if (versionOf(playbook) !== version) return refuse(say(lang, 'stale-version', { path }));
  const { workspace, sources, calendars } = loaded;
  const result = editForEach(playbook, intents, (part) => workspace.contextOf(part).schedule);
  if ('refusal' in result) {
    const part = partNamed(playbook, intents[result.index]?.part) ?? playbook;
    return refuse(refusalText(result.refusal, lang, part));
  }
  const { text } = playbook.syntax;
  const now = applyEdits(text, result.edits);
  writeDocument(session, path, now, text);
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
    version: versionOf(result.after),
    findings: files[0]?.findings ?? [],
    summary,
  });
}
