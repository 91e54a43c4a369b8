import { setFlagsFromString } from 'node:v8';
import type { Neighbour } from '../../core/agenda/types.ts';
import type { AnalyseOptions } from '../../core/analyse.ts';
import { memoize } from '../../core/memoize.ts';
import type { Outline } from '../../core/programme/outline.ts';
import type { Session } from '../host.ts';
import { progress } from '../notes.ts';
import { digest } from './cache/digest.ts';
import { KeptProgrammes } from './cache/kept.ts';
import type { Store } from './cache/store.ts';
import type { Headed, Heads } from './heads.ts';
import type { Results } from './results.ts';
import type { Texts } from './texts.ts';

/** What is found in some programmes. */
export interface CheckedProgrammes {
  /** Whether a fault of ours hid something. */
  isFaulty: boolean;
  /** How many were asked for, and how many were checked; what was found in the others was known. */
  programmes: number;
  checked: number;
}

/** The engine, with how it judges; read when something is to be checked. */
type Engine = typeof import('./engine.ts') & { options: AnalyseOptions };

/**
 * V8 lets the heap grow to four times what is held before it collects, which serves programs that keep what they make.
 * Where one programme comes and goes after the other, twice takes no longer and a third less memory.
 */
function collectSooner(): void {
  setFlagsFromString('--heap-growing-percent=100');
}

async function engineFor(session: Session, { calendars }: Heads): Promise<Engine> {
  const { calendarsBy, optionsOf } = await import('../workspace.ts');
  const options = optionsOf(session, await calendarsBy(calendars));
  return { ...(await import('./engine.ts')), options };
}

/** How programmes meet each other. */
class Meetings {
  constructor(
    private readonly kept: KeptProgrammes,
    private readonly texts: Texts,
    private readonly engine: () => Engine,
  ) {}

  /** How others meet a programme; the engine is asked where that is not known. */
  private readonly met = memoize((outline: Outline<Headed>): Neighbour[] => {
    const known = this.kept.met(outline);
    if (known) return known;
    const { metBy, options } = this.engine();
    const as = metBy(outline, (path) => this.texts.again(path), options);
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

/** Options that note whether somebody asks for the day; a class, since a getter of its own each time would make each a shape of its own. */
class Watched implements AnalyseOptions {
  isDaySeen = false;
  readonly registry: AnalyseOptions['registry'];
  readonly lang: AnalyseOptions['lang'];
  readonly config: AnalyseOptions['config'];
  readonly calendars: AnalyseOptions['calendars'];
  readonly progress: AnalyseOptions['progress'];
  private readonly day: string;

  constructor({ registry, today, lang, config, calendars, progress }: AnalyseOptions) {
    this.registry = registry;
    this.lang = lang;
    this.config = config;
    this.calendars = calendars;
    this.progress = progress;
    this.day = today;
  }

  get today(): string {
    this.isDaySeen = true;
    return this.day;
  }
}

/** What is found in one programme, and what it follows from, which is kept. */
function checkedNow(
  outline: Outline<Headed>,
  asked: ReadonlySet<string>,
  texts: Texts,
  { check, options }: Engine,
  meetings: Meetings,
  kept: KeptProgrammes,
): ReturnType<Engine['check']> {
  const watched = new Watched(options);
  let isNearSeen = false;
  const near = (): Neighbour[] => {
    isNearSeen = true;
    return meetings.near(outline);
  };
  const textOf = memoize((path: string) => texts.again(path));
  const found = check(outline, asked, near, textOf, watched);
  texts.assertUnchanged();
  if (!found.isFaulty)
    kept.keepFound(outline, {
      piece: found.piece,
      ...(watched.isDaySeen ? { day: options.today } : {}),
      ...(isNearSeen ? { near: meetings.nearDigest(outline) } : {}),
    });
  return found;
}

/** Programmes of which something is asked, each with the first path that is, in the order of these. */
function inOrder(
  { outlines }: Heads,
  asked: ReadonlySet<string>,
): { outline: Outline<Headed>; first: string }[] {
  const wanted = outlines.flatMap((outline) => {
    const [first] = outline.documents.flatMap(({ path }) => (asked.has(path) ? path : [])).sort();
    return first === undefined ? [] : { outline, first };
  });
  return wanted.sort((a, b) => (a.first < b.first ? -1 : 1));
}

/**
 * Checks one programme after the other; each is read, checked and let go, so that no more of them is in memory than is
 * looked at. With a store, what was found before is taken from there where all that it follows from is the same:
 * documents and their paths, configuration, language, the day, and what is seen of other programmes.
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
  let engine: Engine | undefined;
  const meetings = new Meetings(kept, texts, () => engine!);
  const isUnmet = (outline: Outline<Headed>): boolean =>
    kept.found(outline)?.near !== undefined && outline.near().some((one) => !kept.met(one));
  const isKnown = (outline: Outline<Headed>): boolean => {
    const found = kept.found(outline);
    return found !== null && (found.near === undefined || found.near === meetings.nearDigest(outline));
  };
  if (wanted.some(({ outline }) => isUnmet(outline))) engine = await engineFor(session, heads);
  const unknown = new Set(wanted.flatMap(({ outline }) => (isKnown(outline) ? [] : outline)));
  if (unknown.size > 0) engine ??= await engineFor(session, heads);
  const total = heads.outlines.reduce((sum, { documents }) => sum + documents.length, 0);
  const shown = progress(session, unknown.size > 0 ? total : 0);
  if (engine) engine = { ...engine, options: { ...engine.options, progress: shown.step } };
  collectSooner();
  let isFaulty = false;
  for (const { outline, first } of wanted) {
    results.from(first);
    const known = unknown.has(outline) ? null : kept.found(outline);
    const found = known ?? checkedNow(outline, asked, texts, engine!, meetings, kept);
    isFaulty ||= 'isFaulty' in found && found.isFaulty;
    results.add(found.piece);
  }
  shown.end();
  return { isFaulty, programmes: wanted.length, checked: unknown.size };
}
