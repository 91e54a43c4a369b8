import { isAnswer, isSafe } from '../../core/lint/compatible-fixes.ts';
import { pieceOf, type ReportPiece } from '../../core/reports/report.ts';
import type { Sources } from '../files.ts';
import { fixAll, patch, unwritten, writeFixed, type Written } from '../fix.ts';
import type { Session } from '../host.ts';
import { say } from '../messages.ts';
import { analysed, type Loaded } from '../workspace.ts';
import { checkByProgramme } from './by-programme.ts';
import type { Store } from './cache/store.ts';
import type { Outlines } from './heads.ts';

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

/** What is found, and of what. */
export interface Checked {
  sources: Sources;
  pieces: ReportPiece[];
  /** Whether a fault of ours hid something. */
  isFaulty: boolean;
  /** What fixes have written, and whether that was all of them. */
  changed: string[];
  complete: boolean;
  /** Everything at once, for what compares two states of it. */
  loaded: Loaded | null;
}

/**
 * All at once: what is fixed in one document may be a fault of another, and states are compared as wholes.
 */
export async function together(session: Session, sources: Sources, options: FixOptions): Promise<Checked> {
  const writes = options.fix || options.fixDoubtful || options.fixDryRun;
  const before = await analysed(session, sources);
  const { loaded, changed, complete } = writes
    ? await fixed(session, before, options)
    : { loaded: before, changed: [], complete: true };
  const { workspace } = loaded;
  const { asked } = sources;
  const texts = new Map(loaded.sources.documents.map(({ path, text }) => [path, text]));
  return {
    sources: loaded.sources,
    pieces: [pieceOf(workspace, asked, (path) => texts.get(path))],
    isFaulty: workspace.playbooks.some((one) => asked.has(one.path) && workspace.isFaulty(one)),
    changed,
    complete,
    loaded,
  };
}

/**
 * One programme after the other.
 *
 * @param store null where nothing is kept
 */
export async function oneByOne(
  session: Session,
  sources: Sources,
  outlines: Outlines,
  store: Store | null,
): Promise<Checked> {
  const { host, debug } = session;
  const begun = host.now().getTime();
  const { pieces, isFaulty, checked } = await checkByProgramme(session, outlines, sources.asked, store);
  if (debug) {
    const said = `${checked} of ${pieces.length} programmes`;
    host.stderr.write(`analyse: ${host.now().getTime() - begun} ms, ${said}\n`);
  }
  return { sources, pieces, isFaulty, changed: [], complete: true, loaded: null };
}
