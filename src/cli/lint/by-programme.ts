import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Session } from '../host.ts';
import { progress } from '../notes.ts';
import { KeptProgrammes, type Found } from './cache/kept.ts';
import type { Store } from './cache/store.ts';
import type { Heads, Programme } from './heads.ts';
import type { Judge } from './judge.ts';
import { Meetings } from './meetings.ts';
import type { Results } from './results.ts';
import type { Texts } from './texts.ts';
import type { Answer } from './work.ts';

/** What is found in some programmes. */
export interface CheckedProgrammes {
  /** Whether a fault of ours hid something. */
  isFaulty: boolean;
  /** How many were asked for, and how many were checked; what was found in the others was known. */
  programmes: number;
  checked: number;
  /** How many threads did so. */
  threads: number;
}

/**
 * V8 lets the heap grow to four times what is held before it collects, which serves programs that keep what they make.
 * Where one programme comes and goes after the other, half as much again takes a hundredth longer and a third less memory.
 */
function collectSooner(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** Programmes of which something is asked, each with the first path that is, in the order of these. */
function inOrder({ outlines }: Heads, asked: ReadonlySet<string>): { programme: Programme; first: string }[] {
  const wanted = outlines.flatMap((programme) => {
    const [first] = programme.documents.flatMap(({ path }) => (asked.has(path) ? path : [])).sort();
    return first === undefined ? [] : { programme, first };
  });
  return wanted.sort((a, b) => (a.first < b.first ? -1 : 1));
}

/** What is kept of what was found: what it follows from beside the documents themselves is told with it. */
function keptOf({ piece, isDaySeen, isNearSeen }: Answer, today: string, near: () => string): Found {
  return { piece, ...(isDaySeen ? { day: today } : {}), ...(isNearSeen ? { near: near() } : {}) };
}

/** Characters of text from which threads bring more than they cost: each compiles the engine for itself, which takes 2 s. */
const MUCH = 8_000_000;

/** Beyond these, reading and packing in one thread takes as long as the others take to check. */
const MOST_THREADS = 8;

/** Who checks so many characters. */
async function judgeFor(session: Session, heads: Heads, texts: Texts, size: number): Promise<Judge> {
  // One core has enough to do with what V8 compiles and collects beside us: of two, a second thread brings a tenth.
  const threads = Math.min(availableParallelism() - 1, MOST_THREADS);
  if (threads > 1 && size >= MUCH) {
    const { Threaded, MODULE } = await import('./threaded.ts');
    // There are none where the program runs from its source.
    if (existsSync(MODULE)) return new Threaded(session, heads, texts, threads);
  }
  return (await import('./here.ts')).Here.of(session, heads, texts);
}

/**
 * Checks one programme after the other; each is read, checked and let go, so that no more of them is in memory than is
 * looked at. Where there is much to check, threads do so. With a store, what was found before is taken from there where
 * all that it follows from is the same: documents and their paths, configuration, language, the day, and what is seen of
 * other programmes.
 *
 * @param asked paths whose findings are wanted
 * @param results what is found is added to these
 * @param store null where nothing is kept
 * @throws ChangedMeanwhile where a text is no longer the one that its head was read from
 */
export async function checkByProgramme(
  session: Session,
  heads: Heads,
  asked: ReadonlySet<string>,
  texts: Texts,
  results: Results,
  store: Store | null,
): Promise<CheckedProgrammes> {
  const wanted = inOrder(heads, asked);
  const kept = new KeptProgrammes(session, asked, store);
  const meetings = new Meetings(kept);
  // What was found among others holds where these are met as they were.
  const seen = wanted.flatMap(({ programme }) => (kept.found(programme)?.near ? programme.near() : []));
  const unmet = meetings.unknown(seen);
  const unfound = wanted.flatMap(({ programme }) => (kept.found(programme) ? [] : programme));
  const size = [...unmet, ...unfound].reduce((sum, one) => sum + heads.sizeOf(one), 0);
  let judge: Judge | undefined;
  const load = async (): Promise<Judge> => (judge ??= await judgeFor(session, heads, texts, size));
  collectSooner();
  try {
    if (unmet.length > 0) await (await load()).meet(unmet, meetings);
    const isKnown = (programme: Programme): boolean => {
      const found = kept.found(programme);
      return found !== null && (found.near === undefined || found.near === meetings.nearDigest(programme));
    };
    const unknown = new Set(wanted.flatMap(({ programme }) => (isKnown(programme) ? [] : programme)));
    const total = heads.outlines.reduce((sum, { documents }) => sum + documents.length, 0);
    const shown = progress(session, unknown.size > 0 ? total : 0);
    const answers = unknown.size > 0 ? (await load()).check([...unknown], asked, meetings, shown.step) : null;
    let isFaulty = false;
    for (const { programme, first } of wanted) {
      results.from(first);
      if (!unknown.has(programme)) {
        results.add(kept.found(programme)!.piece);
        continue;
      }
      const answer = (await answers!.next()).value as Answer;
      results.add(answer.piece);
      if (answer.isFaulty) isFaulty = true;
      else
        kept.keepFound(
          programme,
          keptOf(answer, session.today, () => meetings.nearDigest(programme)),
        );
    }
    shown.end();
    return { isFaulty, programmes: wanted.length, checked: unknown.size, threads: judge?.threads ?? 1 };
  } finally {
    await judge?.end?.();
  }
}
