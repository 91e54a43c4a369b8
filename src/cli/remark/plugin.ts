import type { SourceDocument } from '../../core/analyse.ts';
import { memoize } from '../../core/memoize.ts';
import type { Lang, Severity } from '../../core/playbook/types.ts';
import { readSources } from '../files.ts';
import { otherPaths } from '../other-paths.ts';
import type { Host, Session } from '../host.ts';
import type { PlaceRange } from '../../core/syntax/positions.ts';
import { reportOf, type ReportFinding } from '../../core/reports/report.ts';
import { sessionOf } from '../session.ts';
import { analysed, type Loaded } from '../workspace.ts';

/** What of a virtual file of unified (`vfile`) is used here. */
export interface RemarkFile {
  cwd: string;
  path?: string | undefined;
  toString(): string;
  /** Adds a message, a warning where nothing else is said. */
  message(reason: string, options: { place: PlaceRange; ruleId: string; source: string }): RemarkMessage;
}

/** A message as unified keeps it: `fatal` is true for an error, false for a warning, undefined for a note. */
export interface RemarkMessage {
  fatal?: boolean | null | undefined;
}

export interface RemarkOptions {
  /** The language of messages; that of the configuration, else of the environment, where nothing is said. */
  lang?: Lang;
  /** The day for which is checked, `YYYY-MM-DD`; today where nothing is said. */
  today?: string;
}

const FATAL: Record<Severity, boolean | undefined> = { error: true, warning: false, info: undefined };

const silent = { write: () => true };

/** A command line that nobody reads. */
function hostAt(cwd: string): Host {
  return {
    argv: [],
    cwd,
    env: process.env,
    now: () => new Date(),
    stdout: silent,
    stderr: silent,
    stdin: { bytes: async function* () {} },
  };
}

const alike = (some: SourceDocument[], others: SourceDocument[]): boolean =>
  some.length === others.length &&
  some.every(({ path, text }, index) => path === others[index]?.path && text === others[index].text);

/** What is found in a file, the rest of its programme beside it; a programme is checked once for all its files. */
function checker(session: Session): (path: string, text: string) => Promise<ReportFinding[]> {
  let last: Loaded | undefined;
  return async (path, text) => {
    const sources = readSources(session, ['-'], otherPaths, { path, reading: { text } });
    if (!last || !alike(last.sources.documents, sources.documents)) last = await analysed(session, sources);
    const { asked } = sources;
    const { files } = reportOf(last.workspace, {
      today: session.today,
      asked,
      unreadable: [],
      failOn: 'error',
    });
    return files.flatMap(({ findings }) => findings);
  };
}

/**
 * A plugin of unified, for `remark-cli`, Docusaurus, Astro and whatever else runs remark: the findings of
 * `changebook lint` as messages of the file, under the same configuration. Markdown that is no playbook is passed over.
 *
 * @returns what remark runs for each file; it changes nothing in the tree
 * @throws Error where the configuration cannot be read, as the command line does
 */
export default function changebook({ lang, today }: RemarkOptions = {}): (
  tree: unknown,
  file: RemarkFile,
) => Promise<void> {
  const checkerIn = memoize((cwd: string) =>
    checker(
      sessionOf(hostAt(cwd), {
        cwd: '.',
        color: 'never',
        debug: false,
        ...(lang === undefined ? {} : { lang }),
        ...(today === undefined ? {} : { today }),
      }),
    ),
  );
  return async (_tree, file) => {
    const findings = await checkerIn(file.cwd)(file.path ?? 'stdin.md', file.toString());
    for (const { rule, message, severity, range } of findings) {
      const told = file.message(message, { place: range, ruleId: rule, source: 'changebook' });
      told.fatal = FATAL[severity];
    }
  };
}
