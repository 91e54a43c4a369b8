import { resolve } from 'node:path';
import { forLine } from '../../core/escape/terminal.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import type { Files } from '../files.ts';
import type { ReportFile, ToldReport } from '../../core/reports/report.ts';
import { whole } from '../interrupts.ts';
import { inFolders } from '../in-folders.ts';
import type { Shard } from '../shard.ts';
import { writeFile } from '../write.ts';
import { beside, readBaseline, written, type Baseline, type Beside } from './baseline.ts';
import type { Checked } from './checked.ts';
import { narrow } from './narrow.ts';

/** Options that leave out findings which are no news. */
export interface NewsOptions {
  baseline?: string;
  updateBaseline: boolean;
  pruneBaseline: boolean;
  since?: string;
  shard?: Shard;
}

/** Reads the baseline that is asked for, before anything is changed. @throws UsageError where there is none */
export function askedBaseline(session: Session, options: NewsOptions): Baseline | null {
  const { baseline: file, updateBaseline, pruneBaseline } = options;
  if (file === undefined) {
    const option = updateBaseline ? '--update-baseline' : '--prune-baseline';
    if (updateBaseline || pruneBaseline)
      throw new UsageError(say(session.lang, 'which-baseline', { option }));
    return null;
  }
  const baseline = readBaseline(session, file);
  if (baseline.text === null && !updateBaseline)
    throw new UsageError(say(session.lang, 'no-baseline', { path: file }));
  return baseline;
}

/** Most entries that are named one by one. */
const MOST_NAMED = 20;

/** Says which entries occur no more. */
function tellGone({ host, lang }: Session, { file }: Baseline, { gone }: Beside): void {
  if (gone.length === 0) return;
  const lines = [
    say(lang, 'baseline-gone', { path: file, count: gone.length }),
    ...gone.slice(0, MOST_NAMED).map(({ path, rule }) => `  ${path}  ${rule}`),
    ...(gone.length > MOST_NAMED ? [`  ${say(lang, 'and-more', { count: gone.length - MOST_NAMED })}`] : []),
  ];
  host.stderr.write(lines.map((line) => `${forLine(line)}\n`).join(''));
}

/** Takes a baseline, or takes out of one what occurs no more. */
async function update(
  { host, lang, cwd }: Session,
  { file, text }: Baseline,
  { kept, gone }: Beside,
): Promise<void> {
  if (text !== null && gone.length === 0) return;
  await whole(() => writeFile(resolve(cwd, file), written(kept), text === null ? {} : { expected: text }));
  const said =
    text === null
      ? say(lang, 'baseline-taken', { path: file, count: kept.length })
      : say(lang, 'baseline-pruned', { path: file, count: gone.length });
  host.stderr.write(`${forLine(said)}\n`);
}

/** What was read of what the paths name. */
type Read = Pick<Files, 'paths' | 'asked' | 'unreadable'>;

/** How the report stands beside the baseline, which is written where that is asked for. */
async function besideBaseline(
  session: Session,
  paths: string[],
  options: NewsOptions,
  baseline: Baseline,
  files: Read,
  textOf: Checked['textOf'],
  report: ToldReport,
): Promise<Beside> {
  const unread = new Set(files.unreadable.map(({ path }) => path));
  const isIn = inFolders(session.cwd, paths);
  const here = new Set(files.paths);
  // What another shard checks is there all the same; of what is there no longer the first one tells.
  const isGone = (path: string): boolean =>
    !here.has(path) && !unread.has(path) && (options.shard?.index ?? 1) === 1 && isIn(path);
  const isUnread = (path: string): boolean => unread.has(path);
  const found = beside(session, baseline, report, textOf, isUnread, (path) =>
    files.asked.has(path) ? !isUnread(path) : isGone(path),
  );
  if (options.updateBaseline) await update(session, baseline, found);
  else tellGone(session, baseline, found);
  return found;
}

/** What is told of a report, and whether the baseline fails. */
interface News {
  report: ToldReport;
  fails: boolean;
}

/**
 * The report without what is older than the change and what the baseline knows, with how much that is.
 *
 * @param paths as they were asked for
 * @param checked what the report is of; everything at once, where `since` is asked for
 * @param everything the report of everything
 */
export async function newsOf(
  session: Session,
  paths: string[],
  options: NewsOptions,
  baseline: Baseline | null,
  files: Read,
  { loaded, textOf }: Checked,
  everything: ToldReport,
): Promise<News> {
  const { since: revision } = options;
  const brought =
    revision !== undefined && loaded
      ? await (await import('./since.ts')).broughtSince(session, paths, revision, loaded)
      : null;
  const found =
    baseline && (await besideBaseline(session, paths, options, baseline, files, textOf, everything));
  if (!brought && !found) return { report: everything, fails: false };
  const newsIn = (file: ReportFile): ('older' | 'known' | 'new')[] => {
    const [isBrought, isNew] = [brought?.isNew(file), found?.isNew(file)];
    return file.findings.map((_, index) => {
      if (isBrought?.[index] === false) return 'older';
      return isNew?.[index] === false ? 'known' : 'new';
    });
  };
  const counts = { older: 0, known: 0, new: 0 };
  for (const file of everything.files) for (const one of newsIn(file)) counts[one]++;
  const report = narrow(everything, (file) => newsIn(file).map((one) => one === 'new'));
  Object.assign(report.summary, {
    ...(found ? { baseline: { known: counts.known, gone: found.gone.length } } : {}),
    ...(brought ? { since: { revision, commit: brought.commit, older: counts.older } } : {}),
  });
  return { report, fails: options.pruneBaseline && !options.updateBaseline && (found?.gone.length ?? 0) > 0 };
}
