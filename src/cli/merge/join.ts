import { count, noCounts } from '../../core/reports/counts.ts';
import type { Report, ReportFile, ToldReport } from '../../core/reports/report.ts';
import unreadable from '../../core/rules/document/unreadable-file.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { Packed } from '../packed.ts';
import { inOrder } from './in-order.ts';

/** What shards have to agree on, or they did not check the same. */
function agreed<T>(session: Session, name: string, values: readonly T[]): T {
  const [first] = values;
  if (values.some((value) => JSON.stringify(value) !== JSON.stringify(first)))
    throw new UsageError(
      say(session.lang, 'merge-differs', { name, values: [...new Set(values)].join(', ') }),
    );
  return first!;
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

/** Files of several reports, packed: of these one at a time stands in memory as it is. */
class Files {
  readonly counts = noCounts();
  /** Those that could not be read when they were to be checked. */
  readonly unread = new Set<string>();
  private readonly lists: Packed<ReportFile>[] = [];
  private readonly paths = new Set<string>();

  /** One that two reports have. */
  twice: string | null = null;

  add({ files, summary }: Report): void {
    const list = new Packed<ReportFile>();
    for (const file of files.toSorted(byPath)) {
      const { path, findings } = file;
      if (this.paths.has(path)) this.twice ??= path;
      this.paths.add(path);
      if (findings.some(({ rule }) => rule === unreadable.id)) this.unread.add(path);
      count(this.counts, file, summary.failOn);
      list.add(JSON.stringify(file));
    }
    this.lists.push(list);
  }

  /** All of them by path. */
  inOrder(): Iterable<ReportFile> {
    return inOrder(this.lists);
  }
}

/**
 * One report of those of all shards, as one run would have written it, and the files that could not be read.
 *
 * @param reports are gone through once
 * @throws UsageError where they are of different days or options, or where two have the same file
 */
export function join(
  session: Session,
  reports: Iterable<Report>,
): { report: ToldReport; unread: ReadonlySet<string> } {
  const files = new Files();
  const heads = Array.from(reports, ({ files: own, ...head }) => {
    files.add({ files: own, ...head });
    return head;
  });
  const today = agreed(
    session,
    'today',
    heads.map((head) => head.today),
  );
  const summaries = heads.map(({ summary }) => summary);
  const failOn = agreed(
    session,
    'failOn',
    summaries.map((summary) => summary.failOn),
  );
  const commit = agreed(
    session,
    'since',
    summaries.map(({ since }) => since?.commit ?? null),
  );
  const hasBaseline = agreed(
    session,
    'baseline',
    summaries.map(({ baseline }) => baseline !== undefined),
  );
  if (files.twice !== null) throw new UsageError(say(session.lang, 'merge-twice', { path: files.twice }));
  const sum = (of: (summary: Report['summary']) => number | undefined): number =>
    summaries.reduce((total, summary) => total + (of(summary) ?? 0), 0);
  const report: ToldReport = {
    reportVersion: 1,
    today,
    files: files.inOrder(),
    programmes: heads.flatMap(({ programmes }) => programmes).sort(byPath),
    summary: {
      files: sum((one) => one.files),
      playbooks: sum((one) => one.playbooks),
      ...files.counts,
      failOn,
      suppressed: sum((one) => one.suppressed),
      ...(hasBaseline
        ? { baseline: { known: sum((one) => one.baseline?.known), gone: sum((one) => one.baseline?.gone) } }
        : {}),
      ...(commit === null
        ? {}
        : {
            since: {
              revision: summaries[0]?.since?.revision ?? '',
              commit,
              older: sum((one) => one.since?.older),
            },
          }),
    },
  };
  return { report, unread: files.unread };
}
