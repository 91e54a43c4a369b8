import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { forLine } from '../../core/escape/terminal.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { titleOf } from '../../core/playbook/naming/labels.ts';
import { askKind } from '../ask-kind.ts';
import { aligned } from '../columns.ts';
import type { CommandLine } from '../command-line.ts';
import { makeFolder, removeEmpty } from '../folders.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { whole } from '../interrupts.ts';
import { say } from '../messages.ts';
import { agentsFile, examplesIn, formsIn, templatesOf } from '../templates.ts';
import { createFile } from '../write.ts';

const PROGRAMME = 'programme';
const AGENTS = 'agents';

/** A file to write: where from, and where to below the target. */
interface Copy {
  from: string;
  to: string;
}

/** Markdown files below a folder. */
function below(folder: string): Copy[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ from: join(folder, name), to: name }));
}

/** The folder of the blank templates or of an example in the reader's language. */
function templateFolder({ lang }: Session, template: string | undefined): string {
  if (template === undefined) return templatesOf(lang);
  const examples = examplesIn(lang);
  const found = examples.find(({ name }) => name === template);
  if (found) return found.folder;
  const allowed = examples.map(({ name }) => name).join(', ');
  throw new UsageError(say(lang, 'no-such-template', { name: template, allowed }));
}

/** The file that is asked for in a folder of playbooks: the one of that name, else the first of that kind. */
function fileOf({ lang }: Session, folder: string, asked: string): string {
  const files = below(folder);
  const found =
    files.find(({ to }) => to === `${asked}.md`) ??
    files.find(({ from }) => readFileSync(from, 'utf8').includes(`\nplaybook: ${asked}\n`));
  if (found) return found.from;
  throw new UsageError(
    say(lang, 'no-such-template', { name: asked, allowed: [...builtIn.kinds.keys()].join(', ') }),
  );
}

/** What can be asked for, with what it is: the kinds, the forms beside them, and a programme. */
function offered({ lang }: Session): string[][] {
  const kinds = [...builtIn.kinds].map(([id, { schema }]) => [id, titleOf(schema.node, lang, id)]);
  return [
    ...kinds,
    ...formsIn(lang, builtIn),
    [PROGRAMME, say(lang, PROGRAMME)],
    [AGENTS, say(lang, 'agents-file')],
  ];
}

/** `changebook new --list`: what can be asked for, and the examples to start from. */
function list(session: Session): ExitCode {
  const { host, lang } = session;
  const examples = examplesIn(lang).map(({ name, title }) => [`${PROGRAMME} --template ${name}`, title]);
  host.stdout.write(aligned([...offered(session), ...examples]));
  return 0;
}

/** The text of the template of a kind or form in the reader's language. @throws UsageError where there is none */
export function templateText(session: Session, kind: string): string {
  return readFileSync(fileOf(session, templateFolder(session, undefined), kind), 'utf8');
}

/** Makes all files or none: a failure takes back what was made, and the folders that were made for it. */
function make(copies: Copy[]): void {
  const folders: string[] = [];
  const files: string[] = [];
  try {
    for (const { from, to } of copies) {
      folders.push(...makeFolder(dirname(to)));
      createFile(to, readFileSync(from, 'utf8'));
      files.push(to);
    }
  } catch (error) {
    for (const path of files) rmSync(path, { force: true });
    removeEmpty(folders);
    throw error;
  }
}

/** Writes all or nothing; what exists is never written over. */
async function write({ host, cwd, lang }: Session, copies: Copy[]): Promise<void> {
  const taken = copies.find(({ to }) => existsSync(to));
  if (taken) throw new UsageError(say(lang, 'file-exists', { path: relative(cwd, taken.to) }));
  await whole(() => make(copies));
  for (const { to } of copies)
    host.stderr.write(`${forLine(say(lang, 'written', { path: relative(cwd, to) }))}\n`);
}

/** `changebook new [KIND|FORM|programme] [PATH]`: a template in the reader's language. */
export async function createPlaybook(
  session: Session,
  asked: string | undefined,
  path: string | undefined,
  { template, list: isList }: { template?: string; list?: boolean },
): Promise<ExitCode> {
  if (isList === true) return list(session);
  const { cwd, lang } = session;
  const rows = offered(session);
  const names = rows.map(([name]) => name);
  // Where nobody can answer, the list is the message.
  const kind = asked ?? (await askKind(session, rows)) ?? '';
  if (!names.includes(kind)) {
    throw new UsageError(say(lang, 'no-such-kind', { kind, allowed: names.join(', ') }));
  }
  const folder = templateFolder(session, template);
  if (kind === PROGRAMME) {
    const target = resolve(cwd, path ?? PROGRAMME);
    // An example comes whole; of the templates those that a programme begins with.
    const isStarter = ({ to }: Copy): boolean =>
      builtIn.kinds.get(to.slice(0, -'.md'.length))?.schema.node['x-starter'] === true;
    const copies = below(folder).filter((copy) => template !== undefined || isStarter(copy));
    await write(
      session,
      copies.map(({ from, to }) => ({ from, to: join(target, to) })),
    );
    session.host.stderr.write(`${say(lang, 'agents-offer')}\n`);
  } else if (kind === AGENTS) {
    await write(session, [{ from: agentsFile(lang), to: resolve(cwd, path ?? 'AGENTS.md') }]);
  } else {
    await write(session, [{ from: fileOf(session, folder, kind), to: resolve(cwd, path ?? `${kind}.md`) }]);
  }
  return 0;
}

export function defineNew({ command, run, text }: CommandLine): void {
  command('new', 'help-new')
    .argument('[kind]', text('help-kind'))
    .argument('[path]')
    .option('--template <name>', text('help-template'))
    .option('--list', text('help-list'))
    .action(run(createPlaybook));
}
