import { resolve } from 'node:path';
import { fileId } from '../project/read.ts';
import type { Files } from './files.ts';
import { type Session, UsageError } from './host.ts';
import { say } from './messages.ts';

/**
 * Refuses to write over what was read in this run, documents and configuration, whatever name leads there:
 * the playbook would be gone, and a report in its place.
 *
 * @param others what was read beside them
 */
export function refuseInputs(
  { cwd, lang, config }: Session,
  { read }: Pick<Files, 'read'>,
  outputs: string[],
  others: string[] = [],
): void {
  const more = [...config.files, ...others.map((path) => resolve(cwd, path))];
  const inputs = new Set([...read, ...more.map(fileId)]);
  for (const path of outputs) {
    const id = fileId(resolve(cwd, path));
    if (id !== null && inputs.has(id)) throw new UsageError(say(lang, 'output-is-input', { path }));
  }
}
