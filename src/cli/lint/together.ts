import { isAnswer, isSafe } from '../../core/lint/compatible-fixes.ts';
import { pieceOf, type ReportFrame } from '../../core/reports/report.ts';
import type { Sources } from '../files.ts';
import { fixAll, patch, unwritten, writeFixed, type Written } from '../fix.ts';
import type { Session } from '../host.ts';
import { say } from '../messages.ts';
import { analysed, type Loaded } from '../workspace.ts';
import type { Checked } from './checked.ts';
import { Results } from './results.ts';

/** Which fixes are made, and whether they are written or shown. */
export interface FixOptions {
  fix: boolean;
  fixDoubtful: boolean;
  fixDryRun: boolean;
}

/** Fixes what is asked for; the answer is what a report is made of. */
async function fixed(session: Session, loaded: Loaded, options: FixOptions): Promise<Written> {
  const { host, lang } = session;
  const found = fixAll(session, loaded, options.fixDoubtful ? isAnswer : isSafe);
  if (options.fixDryRun) host.stdout.write(patch(loaded.sources, found.loaded.sources));
  const written = options.fixDryRun ? unwritten(found) : await writeFixed(session, loaded, found);
  host.stderr.write(`${say(lang, 'fixed', { count: written.count })}\n`);
  return written;
}

/**
 * All at once: what is fixed in one document may be a fault of another, and states are compared as wholes.
 */
export async function together(
  session: Session,
  sources: Sources,
  frame: ReportFrame,
  options: FixOptions,
): Promise<Checked> {
  const writes = options.fix || options.fixDoubtful || options.fixDryRun;
  const before = await analysed(session, sources);
  const { loaded, changed, complete } = writes
    ? await fixed(session, before, options)
    : { loaded: before, changed: [], complete: true };
  const { workspace } = loaded;
  const { asked } = frame;
  const texts = new Map(loaded.sources.documents.map(({ path, text }) => [path, text]));
  const textOf = (path: string): string | undefined => texts.get(path);
  const results = new Results(frame);
  results.add(pieceOf(workspace, asked, textOf));
  return {
    results,
    textOf,
    isFaulty: workspace.playbooks.some((one) => asked.has(one.path) && workspace.isFaulty(one)),
    changed,
    complete,
    loaded,
  };
}
