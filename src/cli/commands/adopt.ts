import { relative, resolve, sep } from 'node:path';
import { adopt, proposeKinds, type Candidate } from '../../core/edits/adopt.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { labelled } from '../../core/message.ts';
import { titleOf } from '../../core/playbook/naming/labels.ts';
import { looksLikePlaybook } from '../../core/playbook/looks-like-playbook.ts';
import { whyNoPlaybook } from '../../core/playbook/no-playbook.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import { summarise } from '../../core/readings/summary.ts';
import { askKind } from '../ask-kind.ts';
import { aligned } from '../columns.ts';
import type { CommandLine } from '../command-line.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { whole } from '../interrupts.ts';
import { say } from '../messages.ts';
import { readNamed } from '../unreadable.ts';
import { writeDocument } from '../write-document.ts';

/** The text of a file that is no playbook yet. */
function textOf(session: Session, path: string): string {
  const { cwd, lang, config } = session;
  const shown = relative(cwd, resolve(cwd, path)).split(sep).join('/');
  const text = readNamed(session, path, config.maximumBytes(shown));
  if (looksLikePlaybook(text)) throw new UsageError(say(lang, 'is-playbook', { path }));
  const reason = whyNoPlaybook(text);
  if (reason !== 'none') throw new UsageError(labelled(path, say(lang, `no-playbook-${reason}`), lang));
  return text;
}

/** The kinds with what each would read, as a person chooses among them. */
function rowsOf({ lang }: Session, candidates: readonly Candidate[]): string[][] {
  return candidates.map(({ kind, rows, facts }) => [
    kind,
    titleOf(builtIn.kinds.get(kind)?.schema.node, lang, kind),
    say(lang, 'would-read', { rows, facts }),
  ]);
}

/** The kind that the text surely is; else somebody is asked, or told what there is to choose. */
async function kindOf(session: Session, path: string, text: string): Promise<string> {
  const { host, lang } = session;
  const { candidates, clear } = proposeKinds(text, path, builtIn.kinds);
  if (clear) return clear.kind;
  const rows = rowsOf(session, candidates);
  const answer = await askKind(session, rows);
  if (answer !== null) return answer;
  host.stderr.write(aligned(rows));
  throw new UsageError(say(lang, 'unclear-kind', { path }));
}

function report({ lang }: Session, path: string, playbook: Playbook): string {
  const { kind } = playbook;
  const { read, unread } = summarise(playbook, builtIn.kinds, lang);
  const title = titleOf(builtIn.kinds.get(kind)?.schema.node, lang, kind);
  const lines = [
    say(lang, 'adopted', { path, kind, title }),
    say(lang, read.length > 0 ? 'adopted-read' : 'adopted-nothing', { path }),
    ...read.map((line) => `  ${line}`),
    ...unread,
  ];
  return lines.map((line) => `${forLine(line)}\n`).join('');
}

/** `changebook adopt FILE`: any Markdown file becomes a playbook, of which nothing but the front matter changes. */
export async function adoptFile(
  session: Session,
  path: string,
  { kind: asked }: { kind?: string },
): Promise<ExitCode> {
  const { host, lang } = session;
  const { kinds } = builtIn;
  const text = textOf(session, path);
  const kind = asked ?? (await kindOf(session, path, text));
  if (!kinds.has(kind))
    throw new UsageError(say(lang, 'no-such-kind', { kind, allowed: [...kinds.keys()].join(', ') }));
  const adoption = adopt(text, path, kind, kinds);
  if (!adoption) throw new UsageError(say(lang, 'broken-front-matter', { path, kind }));
  await whole(() => writeDocument(session, path, adoption.text, text));
  host.stdout.write(report(session, path, adoption.playbook));
  return 0;
}

export function defineAdopt({ command, run, text }: CommandLine): void {
  command('adopt', 'help-adopt')
    .argument('<file>', text('help-adopt-file'))
    .option('--kind <kind>', text('help-adopt-kind'))
    .action(run(adoptFile));
}
