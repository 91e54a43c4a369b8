import type { Neighbour } from '../../core/agenda/types.ts';
import type { AnalyseOptions } from '../../core/analyse.ts';
import { memoize } from '../../core/memoize.ts';
import type { Outline } from '../../core/programme/outline.ts';
import type { Session } from '../host.ts';
import { progress } from '../notes.ts';
import type { ReportPiece } from '../../core/reports/report.ts';
import { digest } from './cache/digest.ts';
import { KeptProgrammes } from './cache/kept.ts';
import type { Store } from './cache/store.ts';
import type { Headed, Outlines } from './heads.ts';

/** What is found in some programmes. */
export interface CheckedProgrammes {
  pieces: ReportPiece[];
  /** Whether a fault of ours hid something. */
  isFaulty: boolean;
  /** How many were checked; what was found in the others was known. */
  checked: number;
}

/** The engine, with how it judges; read when something is to be checked. */
type Engine = typeof import('./engine.ts') & { options: AnalyseOptions };

async function engineFor(session: Session, outlines: Outlines): Promise<Engine> {
  const documents = outlines.flatMap((outline) => outline.documents);
  const { calendarsOf, optionsOf } = await import('../workspace.ts');
  const options = optionsOf(session, await calendarsOf(documents));
  return { ...(await import('./engine.ts')), options };
}

/** How programmes meet each other. */
class Meetings {
  constructor(
    private readonly kept: KeptProgrammes,
    private readonly engine: () => Engine,
  ) {}

  /** How others meet a programme; the engine is asked where that is not known. */
  private readonly met = memoize((outline: Outline<Headed>): Neighbour[] => {
    const known = this.kept.met(outline);
    if (known) return known;
    const { metBy, options } = this.engine();
    const as = metBy(outline, options);
    this.kept.keepMet(outline, as);
    return as;
  });

  private readonly digestOf = memoize((outline: Outline<Headed>) =>
    digest(JSON.stringify(this.met(outline))),
  );

  /** What a programme sees of others. */
  near(outline: Outline<Headed>): Neighbour[] {
    return outline.near().flatMap(this.met);
  }

  /** What that is known by. */
  nearDigest(outline: Outline<Headed>): string {
    return digest(outline.near().map(this.digestOf).join('\n'));
  }
}

/** What is found in one programme, and what it follows from, which is kept. */
function checkedNow(
  outline: Outline<Headed>,
  asked: ReadonlySet<string>,
  textOf: (path: string) => string | undefined,
  { check, options }: Engine,
  meetings: Meetings,
  kept: KeptProgrammes,
): ReturnType<Engine['check']> {
  const seen = { day: false, near: false };
  const { today } = options;
  const watched: AnalyseOptions = {
    ...options,
    get today() {
      seen.day = true;
      return today;
    },
  };
  const near = (): Neighbour[] => {
    seen.near = true;
    return meetings.near(outline);
  };
  const found = check(outline, asked, near, textOf, watched);
  if (!found.isFaulty)
    kept.keepFound(outline, {
      piece: found.piece,
      ...(seen.day ? { day: today } : {}),
      ...(seen.near ? { near: meetings.nearDigest(outline) } : {}),
    });
  return found;
}

/**
 * Checks one programme after the other; each is read, checked and let go, so that no more of them is in memory than is
 * looked at. With a store, what was found before is taken from there where all that it follows from is the same:
 * documents and their paths, configuration, language, the day, and what is seen of other programmes.
 *
 * @param asked paths whose findings are wanted
 * @param store null where nothing is kept
 */
export async function checkByProgramme(
  session: Session,
  outlines: Outlines,
  asked: ReadonlySet<string>,
  store: Store | null,
): Promise<CheckedProgrammes> {
  const wanted = outlines.filter(({ documents }) => documents.some(({ path }) => asked.has(path)));
  const kept = new KeptProgrammes(session, asked, store);
  let engine: Engine | undefined;
  const meetings = new Meetings(kept, () => engine!);
  const isUnmet = (outline: Outline<Headed>): boolean =>
    kept.found(outline)?.near !== undefined && outline.near().some((one) => !kept.met(one));
  const isKnown = (outline: Outline<Headed>): boolean => {
    const found = kept.found(outline);
    return found !== null && (found.near === undefined || found.near === meetings.nearDigest(outline));
  };
  if (wanted.some(isUnmet)) engine = await engineFor(session, outlines);
  const unknown = new Set(wanted.filter((outline) => !isKnown(outline)));
  if (unknown.size > 0) engine ??= await engineFor(session, outlines);
  const documents = unknown.size > 0 ? outlines.flatMap((outline) => outline.documents) : [];
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const shown = progress(session, documents.length);
  if (engine) engine = { ...engine, options: { ...engine.options, progress: shown.step } };
  let isFaulty = false;
  const pieces = wanted.map((outline) => {
    const known = unknown.has(outline) ? null : kept.found(outline);
    if (known) return known.piece;
    const found = checkedNow(outline, asked, (path) => texts.get(path), engine!, meetings, kept);
    isFaulty ||= found.isFaulty;
    return found.piece;
  });
  shown.end();
  return { pieces, isFaulty, checked: unknown.size };
}
