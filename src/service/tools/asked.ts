import type { Workspace } from '../../core/analyse.ts';
import { memoizeWeak } from '../../core/memoize.ts';
import { hostOf } from '../../core/playbook/parts.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import type { LanguageWorkspace } from '../workspace.ts';

/** What is asked of the documents of a workspace, each analysed with its programme as the editor has it. */
export type Joined = Pick<Workspace, 'playbooks' | 'fileOf' | 'programmes' | 'contextOf'>;

/** All programmes of a workspace as one. */
export function joined(workspace: LanguageWorkspace): Joined {
  const of = memoizeWeak((playbook: Playbook) => workspace.analysisOf(workspace.programmeOf(playbook)));
  return {
    playbooks: workspace.playbooks().flatMap(({ playbook }) => playbook ?? []),
    fileOf: (playbook) => of(hostOf(playbook)).fileOf(playbook),
    contextOf: (playbook) => of(hostOf(playbook)).contextOf(playbook),
    get programmes() {
      return workspace.allProgrammes().flatMap((programme) => workspace.analysisOf(programme).programmes);
    },
  };
}

/** True for a path that a name of a file or of a folder means. */
export function isBelow(path: string, name: string): boolean {
  let bare = name.replace(/^\.\//, '');
  while (bare.endsWith('/')) bare = bare.slice(0, -1);
  return bare === '' || bare === '.' || path === bare || path.startsWith(`${bare}/`);
}

/** The playbooks that files and folders name, all where none is; or the first name that means nothing. */
export function askedOf(
  workspace: LanguageWorkspace,
  paths: readonly string[] = [],
): { playbooks: Playbook[] } | { unknown: string } {
  const all = workspace.playbooks().flatMap(({ playbook }) => playbook ?? []);
  const unknown = paths.find((name) => !all.some(({ path }) => isBelow(path, name)));
  if (unknown !== undefined) return { unknown };
  return {
    playbooks: paths.length === 0 ? all : all.filter(({ path }) => paths.some((name) => isBelow(path, name))),
  };
}
