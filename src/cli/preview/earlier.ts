import { addDays, isIsoDate } from '../../core/when/dates.ts';
import { GitFault, leadsOut, repositoryOf, type Repository } from '../../project/git.ts';
import { commitSince, revisionsOf } from '../../project/revisions.ts';
import type { ViewParams } from '../../service/preview/picture-messages.ts';
import type { Earlier, EarlierStates } from '../../service/preview/since.ts';
import { readCommit } from '../diff/committed.ts';
import type { Sources } from '../files.ts';
import type { Session } from '../host.ts';

/** How far back is compared where nobody chooses, in days. */
const DAYS = 7;

const NOTHING: EarlierStates = { at: () => null, revisions: { tags: [], commits: [] } };

/** How the documents of a preview stood by git, as far as a panel asks for it; nothing where git knows none of them. */
export async function earlierStates(
  session: Session,
  sources: Sources,
  { uri, comparing = false, since = '' }: ViewParams,
): Promise<EarlierStates> {
  const { cwd, today } = session;
  const asked = since === '' ? addDays(today, -DAYS) : since;
  const stateIn = async (repository: Repository): Promise<Earlier> => {
    try {
      const commit = await commitSince(repository, asked);
      // Before somebody looks, it is enough that there is something to compare with.
      const documents = comparing ? (await readCommit(session, sources, repository, commit)).documents : [];
      return isIsoDate(asked) ? { day: asked, documents } : { day: commit.day, revision: asked, documents };
    } catch (error) {
      if (error instanceof GitFault) return { fault: error.reason, since: asked };
      throw error;
    }
  };
  try {
    const repository = await repositoryOf(cwd);
    if (leadsOut(repository, uri)) return NOTHING;
    const state = await stateIn(repository);
    const revisions = comparing ? await revisionsOf(repository) : NOTHING.revisions;
    return { at: () => state, revisions };
  } catch (error) {
    if (error instanceof GitFault) return NOTHING;
    throw error;
  }
}
