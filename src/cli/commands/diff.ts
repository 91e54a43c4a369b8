import { builtIn } from '../../core/generated/registry.ts';
import { loadCalendars } from '../../calendars/load.ts';
import { compare } from '../../core/comparison/compare.ts';
import { addDays, isIsoDate } from '../../core/when/dates.ts';
import type { IsoDate } from '../../core/when/types.ts';
import { commitBefore, commitOf, repositoryOf, type Commit, type Repository } from '../../project/git.ts';
import { type CommandLine, formatOption } from '../command-line.ts';
import { readCommit, tellUncommitted } from '../diff/committed.ts';
import { FORMATS } from '../diff/report.ts';
import { tellFaults } from '../faults.ts';
import { readSources } from '../files.ts';
import { otherPaths } from '../other-paths.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { timed } from '../notes.ts';
import { asking, refuseOutside } from '../repository.ts';
import { inFolders } from '../in-folders.ts';
import { sayUnreadable } from '../unreadable.ts';
import { analyseSources } from '../workspace.ts';

export interface DiffOptions {
  format: string;
  since?: string;
}

/** The day that `--since` means. */
function dayOf({ today, lang }: Session, since: string): IsoDate {
  const day = since === 'last-week' ? addDays(today, -7) : since;
  if (!isIsoDate(day) || day > today) throw new UsageError(say(lang, 'bad-since', { value: since }));
  return day;
}

/** What is compared with: the commit, what it was asked for by, and the paths that are left of the arguments. */
interface Asked {
  since: string;
  paths: string[];
  commit(repository: Repository): Promise<Commit>;
}

function askedFor(
  session: Session,
  revision: string | undefined,
  paths: string[],
  { since }: DiffOptions,
): Asked {
  if (since !== undefined) {
    const day = dayOf(session, since);
    // What would be the revision is the first path.
    const all = revision === undefined ? paths : [revision, ...paths];
    return { since: day, paths: all, commit: (repository) => commitBefore(repository, day) };
  }
  if (revision === undefined) throw new UsageError(say(session.lang, 'which-revision'));
  return { since: revision, paths, commit: (repository) => commitOf(repository, revision) };
}

/** `changebook diff`: what changed in documents since a revision, and what that means. */
export async function diff(
  session: Session,
  revision: string | undefined,
  paths: string[],
  options: DiffOptions,
): Promise<ExitCode> {
  const { cwd, host } = session;
  const asked = askedFor(session, revision, paths, options);
  const repository = await asking(session, asked.since, () => repositoryOf(cwd));
  refuseOutside(session, repository, asked.paths);
  const commit = await asking(session, asked.since, () => asked.commit(repository));
  const sources = timed(session, 'read', () => readSources(session, asked.paths, otherPaths));
  const committed = await asking(session, asked.since, () =>
    readCommit(session, sources, repository, commit),
  );
  const { documents } = committed;
  const calendars = await loadCalendars(
    [...documents, ...sources.documents],
    builtIn.kinds,
    () => import('../../calendars/countries.ts'),
  );
  const before = analyseSources(session, { documents }, calendars);
  const after = analyseSources(session, sources, calendars);
  const isIn = inFolders(cwd, asked.paths);
  const comparison = timed(session, 'compare', () =>
    compare({ before, after, kinds: builtIn.kinds }, (path) => sources.asked.has(path) || isIn(path)),
  );
  host.stdout.write(
    FORMATS[options.format]?.(session, {
      comparison,
      since: { asked: asked.since, commit: commit.id, day: commit.day },
    }) ?? '',
  );
  sayUnreadable(session, sources);
  tellUncommitted(session, asked.since, committed);
  const faulty = [before, after].map((workspace) => tellFaults(session, workspace, workspace.files));
  if (faulty.includes(true)) return 3;
  return sources.unreadable.length + committed.unreadable.length > 0 ? 2 : 0;
}

export function defineDiff({ command, run, text }: CommandLine): void {
  command('diff', 'help-diff')
    .argument('[revision]', text('help-revision'))
    .argument('[paths...]')
    .addOption(formatOption(Object.keys(FORMATS)))
    .option('--since <day>', text('help-since'))
    .addHelpText('after', `\n${text('help-diff-more')}`)
    .action(run(diff));
}
