import { newFindings } from '../../core/comparison/new-findings.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { commonCommit, repositoryOf } from '../../project/git.ts';
import { readCommit, tellUncommitted } from '../diff/committed.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { asking, refuseOutside } from '../repository.ts';
import { analyseSources, calendarsOf, type Loaded } from '../workspace.ts';
import type { Told } from './narrow.ts';

/** What the present branch brings. */
export interface Brought {
  /** The commit that is compared with: where the branch left the revision. */
  commit: string;
  isNew: Told;
}

/**
 * Which findings are there only since the present branch left a revision. Both states are judged for the same day
 * and by the configuration of today.
 *
 * @throws UsageError where git has no answer
 */
export async function broughtSince(
  session: Session,
  paths: readonly string[],
  revision: string,
  { sources, workspace }: Loaded,
): Promise<Brought> {
  const { cwd, lang } = session;
  const repository = await asking(session, revision, () => repositoryOf(cwd));
  refuseOutside(session, repository, paths);
  const commit = await asking(session, revision, () => commonCommit(repository, revision));
  if (!commit) throw new UsageError(say(lang, 'no-common-commit', { revision }));
  const committed = await asking(session, revision, () => readCommit(session, sources, repository, commit));
  tellUncommitted(session, revision, committed);
  const { documents } = committed;
  const calendars = await calendarsOf(documents);
  const before = analyseSources(session, { documents }, calendars);
  const found = newFindings({ before, after: workspace, kinds: builtIn.kinds });
  const isNew = new Map(
    workspace.files.map(({ path, findings }) => [path, findings.map((finding) => found.has(finding))]),
  );
  return {
    commit: commit.id,
    // What could not be read has a finding of its own, which is always told.
    isNew: ({ path, findings }) => isNew.get(path) ?? findings.map(() => true),
  };
}
