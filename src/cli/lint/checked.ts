import type { ReportPiece } from '../../core/reports/report.ts';
import type { Sources } from '../files.ts';
import type { Session } from '../host.ts';
import type { Loaded } from '../workspace.ts';
import { checkByProgramme } from './by-programme.ts';
import type { Store } from './cache/store.ts';
import type { Outlines } from './heads.ts';

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
