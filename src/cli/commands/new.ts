import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { forLine } from '../../core/escape/terminal.ts';
import { titleOf } from '../../core/playbook/labels.ts';
import { askKind } from '../ask-kind.ts';
import type { CommandLine } from '../command-line.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { packageRoot } from '../package.ts';
import { createFile } from '../write.ts';

const PROGRAMME = 'programme';

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
  const root = join(packageRoot(), 'playbooks');
  if (template === undefined) return join(root, 'templates', lang);
  const examples = readdirSync(join(root, 'examples'))
    .filter((name) => name.endsWith(`-${lang}`))
    .map((name) => name.slice(0, -lang.length - 1));
  if (examples.includes(template)) return join(root, 'examples', `${template}-${lang}`);
  throw new UsageError(say(lang, 'no-such-template', { name: template, allowed: examples.join(', ') }));
}

/** The first document of a kind in a folder of playbooks. */
function ofKind({ lang, registry }: Session, folder: string, kind: string): string {
  const found = below(folder).find(({ from }) =>
    new RegExp(`^playbook: ${kind}$`, 'm').test(readFileSync(from, 'utf8')),
  );
  if (found) return found.from;
  throw new UsageError(
    say(lang, 'no-such-template', { name: kind, allowed: [...registry.kinds.keys()].join(', ') }),
  );
}

/** Writes all or nothing: what exists is never written over, a failure takes back what was written. */
function write({ host, cwd, lang }: Session, copies: Copy[]): void {
  const taken = copies.find(({ to }) => existsSync(to));
  if (taken) throw new UsageError(say(lang, 'file-exists', { path: relative(cwd, taken.to) }));
  const written: string[] = [];
  try {
    for (const { from, to } of copies) {
      mkdirSync(dirname(to), { recursive: true });
      createFile(to, readFileSync(from, 'utf8'));
      written.push(to);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
  for (const path of written)
    host.stderr.write(`${forLine(say(lang, 'written', { path: relative(cwd, path) }))}\n`);
}

/** `changebook new [KIND|programme] [PATH]`: a template in the reader's language. */
export async function createPlaybook(
  session: Session,
  asked: string | undefined,
  path: string | undefined,
  { template }: { template?: string },
): Promise<ExitCode> {
  const { cwd, lang } = session;
  const kinds = [...session.registry.kinds.keys(), PROGRAMME];
  const rows = kinds.map((one) => [
    one,
    titleOf(session.registry.kinds.get(one)?.schema.node, lang, say(lang, PROGRAMME)),
  ]);
  // Where nobody can answer, the list is the message.
  const kind = asked ?? (await askKind(session, rows)) ?? '';
  if (!kinds.includes(kind)) {
    throw new UsageError(say(lang, 'no-such-kind', { kind, allowed: kinds.join(', ') }));
  }
  const folder = templateFolder(session, template);
  if (kind === PROGRAMME) {
    const target = resolve(cwd, path ?? PROGRAMME);
    // An example comes whole; of the templates those that a programme begins with.
    const isStarter = ({ to }: Copy): boolean =>
      session.registry.kinds.get(to.slice(0, -'.md'.length))?.schema.node['x-starter'] === true;
    const copies = below(folder).filter((copy) => template !== undefined || isStarter(copy));
    write(
      session,
      copies.map(({ from, to }) => ({ from, to: join(target, to) })),
    );
  } else {
    write(session, [{ from: ofKind(session, folder, kind), to: resolve(cwd, path ?? `${kind}.md`) }]);
  }
  return 0;
}

export function defineNew({ command, run, text }: CommandLine): void {
  command('new', 'help-new')
    .argument('[kind]', text('help-kind'))
    .argument('[path]')
    .option('--template <name>', text('help-template'))
    .action(run(createPlaybook));
}
