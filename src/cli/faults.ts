import type { AnalysedFile, Workspace } from '../core/analyse.ts';
import { forLine } from '../core/escape/terminal.ts';
import type { Session } from './host.ts';
import { say } from './messages.ts';

/**
 * Says on standard error which documents could not be read, checked or drawn by a fault of ours, for
 * commands that report no findings.
 *
 * @returns whether there are any
 */
export function tellFaults({ host, lang }: Session, workspace: Workspace, files: AnalysedFile[]): boolean {
  const lines = files.flatMap(({ path, playbook }) =>
    [...workspace.contextOf(playbook).faults].map(
      (detail) => `${forLine(`${path}: ${say(lang, 'internal-fault', { detail })}`)}\n`,
    ),
  );
  host.stderr.write(lines.join(''));
  return lines.length > 0;
}
