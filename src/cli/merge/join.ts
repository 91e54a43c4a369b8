import { countsOf } from '../../core/reports/counts.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import type { Report } from '../../core/reports/report.ts';

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

/**
 * One report of those of all shards, as one run would have written it.
 *
 * @throws UsageError where they are of different days or options, or where two have the same file
 */
export function join(session: Session, reports: readonly Report[]): Report {
  const today = agreed(
    session,
    'today',
    reports.map((report) => report.today),
  );
  const summaries = reports.map(({ summary }) => summary);
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
  const files = reports.flatMap((report) => report.files).sort(byPath);
  const twice = files.find(({ path }, at) => path === files[at + 1]?.path);
  if (twice) throw new UsageError(say(session.lang, 'merge-twice', { path: twice.path }));
  const sum = (of: (summary: Report['summary']) => number | undefined): number =>
    summaries.reduce((total, summary) => total + (of(summary) ?? 0), 0);
  return {
    reportVersion: 1,
    today,
    files,
    programmes: reports.flatMap(({ programmes }) => programmes).sort(byPath),
    summary: {
      files: sum((one) => one.files),
      playbooks: sum((one) => one.playbooks),
      ...countsOf(files, failOn),
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
}
