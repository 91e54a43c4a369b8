import { counted } from '../../core/message.ts';
import type { ReportFrame } from '../../core/reports/report.ts';
import type { Session } from '../host.ts';
import type { Loaded } from '../workspace.ts';
import { checkByProgramme } from './by-programme.ts';
import type { Store } from './cache/store.ts';
import type { Heads } from './heads.ts';
import { Results } from './results.ts';
import type { Texts } from './texts.ts';

/** What is found, and of what. */
export interface Checked {
  results: Results;
  /** The text of a document as it was checked; undefined where it is not known. @throws ChangedMeanwhile */
  textOf: (path: string) => string | undefined;
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
 * @throws ChangedMeanwhile
 */
export async function oneByOne(
  session: Session,
  heads: Heads,
  texts: Texts,
  frame: ReportFrame,
  store: Store | null,
): Promise<Checked> {
  const { host, debug } = session;
  const begun = host.now().getTime();
  const results = new Results(frame);
  const found = await checkByProgramme(session, heads, frame.asked, texts, results, store);
  if (debug) {
    const said = `${found.checked} of ${counted(found.programmes, 'programme', 'programmes')}, ${counted(found.threads, 'thread', 'threads')}`;
    host.stderr.write(`analyse: ${host.now().getTime() - begun} ms, ${said}\n`);
  }
  const { isFaulty } = found;
  const textOf = (path: string): string | undefined => texts.again(path);
  return { results, textOf, isFaulty, changed: [], complete: true, loaded: null };
}
