import { agenda } from '../commands/agenda.ts';
import { diff } from '../commands/diff.ts';
import { explain } from '../commands/explain.ts';
import { lint } from '../commands/lint.ts';
import { createPlaybook, templateText } from '../commands/new.ts';
import { score } from '../commands/score.ts';
import type { ToolName } from '../../core/tools/definitions.ts';
import type { ExitCode, Session } from '../host.ts';
import { edit, list, read, schedule } from './documents.ts';
import { within } from './within.ts';

/** Writes the answer of a tool to standard output, as a command does. Arguments are checked by the schema before. */
type RunTool = (session: Session, given: any) => ExitCode | Promise<ExitCode>;

const inRoot = (session: Session, paths: string[] = []): string[] =>
  paths.map((path) => within(session, path));

const JSON_FORMAT = { format: 'json' } as const;

/** What each tool does. */
export const RUNS: Readonly<Record<ToolName, RunTool>> = {
  list,
  read,
  schedule,
  edit,
  lint: (session, { paths }: { paths?: string[] }) =>
    lint(session, inRoot(session, paths), {
      format: ['json'],
      failOn: 'error',
      fix: false,
      fixDoubtful: false,
      fixDryRun: false,
      cache: false,
      quiet: false,
      maxWarnings: Number.POSITIVE_INFINITY,
      watch: false,
      updateBaseline: false,
      pruneBaseline: false,
    }),
  score: (session, { paths }: { paths?: string[] }) =>
    score(session, inRoot(session, paths), { ...JSON_FORMAT, min: 0 }),
  explain: (session, { rule, path, line }: { rule?: string; path?: string; line?: number }) =>
    explain(session, path === undefined ? (rule ?? '') : `${within(session, path)}:${line ?? 1}`),
  what_if: (session, { change, paths }: { change: string; paths?: string[] }) =>
    score(session, inRoot(session, paths), { ...JSON_FORMAT, min: 0, whatIf: change }),
  agenda: (session, { owner, weeks = 2, paths }: { owner?: string; weeks?: number; paths?: string[] }) =>
    agenda(session, inRoot(session, paths), {
      ...JSON_FORMAT,
      weeks,
      redact: true,
      ...(owner === undefined ? {} : { owner }),
    }),
  diff: (session, { revision, paths }: { revision: string; paths?: string[] }) =>
    diff(session, revision, inRoot(session, paths), JSON_FORMAT),
  new: (session, { kind }: { kind: string }) => {
    session.host.stdout.write(templateText(session, kind));
    return 0;
  },
  create: (session, { kind, path }: { kind: string; path: string }) =>
    createPlaybook(session, kind, within(session, path), {}),
};
