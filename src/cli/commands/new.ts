import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemas } from '../../core/generated/schemas.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { writeAtomic } from '../write.ts';

/** The package's own folder: this file is bundled into `dist/`. */
function templates(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = [join(here, '..'), join(here, '../../..')].find((folder) =>
    existsSync(join(folder, 'playbooks')),
  );
  return join(root ?? here, 'playbooks/templates');
}

/** `changebook new KIND [PATH]`: a template in the reader's language; never over a file that exists. */
export function createPlaybook({ host, cwd, lang }: Session, kind: string, path?: string): ExitCode {
  if (!(kind in schemas)) {
    throw new UsageError(say(lang, 'no-such-kind', { kind, allowed: Object.keys(schemas).join(', ') }));
  }
  const target = resolve(cwd, path ?? `${kind}.md`);
  const shown = relative(cwd, target);
  if (existsSync(target)) throw new UsageError(say(lang, 'file-exists', { path: shown }));
  mkdirSync(dirname(target), { recursive: true });
  writeAtomic(target, readFileSync(join(templates(), lang, `${kind}.md`), 'utf8'));
  host.stderr.write(`${say(lang, 'written', { path: shown })}\n`);
  return 0;
}
