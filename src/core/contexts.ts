import { loadOf } from './agenda/load.ts';
import { neighbourOf } from './agenda/neighbour.ts';
import type { Load, Neighbour } from './agenda/types.ts';
import type { DocumentContext } from './context.ts';
import { memoize, memoizeWeak } from './memoize.ts';
import type { Registry } from './registry.ts';
import { isPartial } from './playbook/missing-fields.ts';
import { hostOf } from './playbook/parts.ts';
import type { Finding, Lang, Playbook } from './playbook/types.ts';
import { groupKeysOf, neighboursIn } from './programme/neighbours.ts';
import { membersOf } from './programme/programme.ts';
import type { Programme } from './programme/types.ts';
import { faultText } from './lint/faults.ts';
import { configuredOption, defaultConfig, type RuleConfig } from './lint/config.ts';
import { leftOutOf, withoutCells } from './telling/without.ts';
import { saysNothing } from './telling/says-nothing.ts';
import { EMPTY_SCHEDULE, type Schedule } from './schedule/types.ts';
import { evidenceOf } from './score/evidence.ts';
import { withForm } from './score/form.ts';
import type { Score } from './score/types.ts';
import { calendarOf } from './when/calendar.ts';
import { quarterReadings } from './when/resolve.ts';
import { timeReference } from './schedule/time-reference.ts';
import { timesOf, type Times } from './schedule/times.ts';
import type { Calendar, IsoDate } from './when/types.ts';

/** What documents without what is private are documents of. */
export interface Redaction {
  /** The one that holds it; the same one where it holds nothing private. */
  original(playbook: Playbook): Playbook;
  /** Of a document without it: scores are those of the whole document. */
  scoreOf(playbook: Playbook): Score | null;
  /** All that is found in the whole document. */
  findingsOf(playbook: Playbook): Finding[];
}

export interface AnalyseOptions {
  /** Kinds that documents are bound to, and rules that look at them. */
  registry: Registry;
  /** `YYYY-MM-DD`; the engine has no clock. */
  today: string;
  lang: Lang;
  /** What holds for a file; the recommended rules where it is left out. */
  config?: (path: string) => RuleConfig;
  /**
   * Working days of the countries that `calendarCodes` finds, by code; null for a code that no country has, which
   * is reported. One that is missing is not looked up yet: as all without this, it works from Monday to Friday.
   */
  calendars?: ReadonlyMap<string, Calendar | null>;
  /** Where the documents are those of another workspace without what is private (`redacted.ts`). */
  redaction?: Redaction;
  /** Called after each document that was checked, so that a host can say how far it is. */
  progress?: () => void;
}

/** The calendar of a document that says one, or of one whose programme says none, by the countries that the host knows. */
const calendarIn = memoizeWeak((countries: ReadonlyMap<string, Calendar | null>) =>
  memoizeWeak(({ data }: Playbook) => calendarOf(data.calendar, countries)),
);

const NO_CALENDARS: ReadonlyMap<string, Calendar | null> = new Map();

/** Facts computed from a context by functions, each once. */
function memo(context: () => DocumentContext): DocumentContext['derived'] {
  const known = new Map<unknown, unknown>();
  return <T>(compute: (context: DocumentContext<any>) => T): T => {
    if (!known.has(compute)) known.set(compute, compute(context()));
    return known.get(compute) as T;
  };
}

/** What is known of the workspace that some programmes are a part of. */
export interface Surroundings {
  /** Of the whole workspace. */
  documentsById: DocumentContext['documentsById'];
  /** Neighbours of a charter that are none of these; none where it is left out. */
  neighboursOf?: (charter: Playbook) => readonly Neighbour[];
}

/** Contexts of the documents of some programmes; each schedule and score is computed once, when first asked for. */
export function contexts(
  programmes: Programme[],
  { documentsById, neighboursOf }: Surroundings,
  options: AnalyseOptions,
): (playbook: Playbook) => DocumentContext {
  const home = new Map(
    programmes.flatMap((programme) => membersOf(programme).map((playbook) => [playbook, programme])),
  );
  const calendars = calendarIn(options.calendars ?? NO_CALENDARS);
  const times = memoize((playbook: Playbook): Times => {
    const programme = home.get(playbook);
    const charter = programme?.charter ?? null;
    const calendar = calendars(playbook.data.calendar === undefined && charter ? charter : playbook);
    // The kind that says when the programme goes live does not ask for it itself.
    const asks = programme && !options.registry.kinds.get(playbook.kind)?.goLive;
    const planned = asks ? goLives(programme) : null;
    return timesOf(playbook, timeReference(playbook, charter, calendar, planned));
  });
  const faults = memoize(({ fault }: Playbook) => new Set(fault === undefined ? [] : [fault]));
  // A fault is told of the file.
  const faultsOf = (playbook: Playbook): Set<string> => faults(hostOf(playbook));
  const attempt = <T>(playbook: Playbook, compute: () => T, fallback: T): T => {
    try {
      return compute();
    } catch (error) {
      faultsOf(playbook).add(faultText(error));
      return fallback;
    }
  };
  const scheduleOf = memoize((playbook: Playbook): Schedule =>
    attempt(playbook, () => times(playbook).schedule(), EMPTY_SCHEDULE),
  );
  const dateIn = (playbook: Playbook, text: string | undefined, edge: 'start' | 'end'): IsoDate | null => {
    const span = text === undefined ? null : attempt(playbook, () => times(playbook).span(text), null);
    return span && (edge === 'start' ? span.from : span.to);
  };
  /** The go-live that the documents of a programme plan. */
  const goLives = memoize((programme: Programme): IsoDate | null => {
    for (const { goLive } of options.registry.kinds.values()) {
      const day = goLive?.({ programme, scheduleOf, dateIn });
      if (day) return day;
    }
    return null;
  });
  const scoreOfKind = (playbook: Playbook): Score | null => {
    const kind = options.registry.kinds.get(playbook.kind);
    if (!kind?.score && !kind?.form) return null;
    const whole = contextOf(playbook);
    const leftOut = leftOutOf(whole.derived(saysNothing));
    const context = telling(whole);
    const own = kind.score?.(context) ?? null;
    if (!own && kind.score) return null;
    const score = kind.form ? withForm(kind.id, own, kind.form(context), options.lang) : own;
    const evidence = evidenceOf(context.playbook, kind.claims ?? []);
    return (
      score && { ...score, ...(evidence ? { evidence } : {}), ...(leftOut.length > 0 ? { leftOut } : {}) }
    );
  };
  const { redaction } = options;
  const scores = memoize((playbook: Playbook): Score | null => {
    if (redaction) return redaction.scoreOf(playbook);
    return attempt(playbook, () => (isPartial(playbook) ? null : scoreOfKind(playbook)), null);
  });
  /** A document as though what says nothing in it were blank. */
  const telling = (context: DocumentContext): DocumentContext => {
    const playbook = withoutCells(context.playbook, leftOutOf(context.derived(saysNothing)));
    if (playbook === context.playbook) return context;
    const { data } = playbook;
    // The dates of its rows are those of the document itself.
    const own: DocumentContext = Object.create(context, {
      playbook: { value: playbook },
      data: { value: data },
      derived: { value: memo(() => own) },
    });
    return own;
  };
  const asOf = memoize((playbook: Playbook) =>
    memoize((day: IsoDate): DocumentContext => {
      const own: DocumentContext = Object.create(telling(contextOf(playbook)), {
        today: { value: day },
        derived: { value: memo(() => own) },
      });
      return own;
    }),
  );
  const loads = memoize((programme: Programme): Load =>
    loadOf(
      membersOf(programme).map((one) => ({
        context: contextOf(one),
        own: options.registry.kinds.get(one.kind)?.agenda,
      })),
      options.today,
    ),
  );
  const near = neighboursIn<Playbook>(
    programmes.flatMap(({ charter }) => charter ?? []),
    groupKeysOf,
  );
  const asNeighbour = memoize((charter: Playbook) => neighbourOf(contextOf(charter)));
  const neighbours = memoize(({ charter }: Programme): Neighbour[] =>
    charter ? [...near(charter).map(asNeighbour), ...(neighboursOf?.(charter) ?? [])] : [],
  );
  const contextOf = memoize((playbook: Playbook): DocumentContext => {
    const programme = home.get(playbook);
    if (!programme) throw new Error(`${playbook.path} is not part of this workspace`);
    return {
      playbook,
      data: playbook.data,
      programme,
      standalone: programme.charter === null || programme.beside.length > 0,
      documentsById,
      calendars: options.calendars ?? null,
      kinds: options.registry.kinds,
      // Asked for only where something follows from it.
      get today() {
        return options.today;
      },
      lang: options.lang,
      thresholds: options.config?.(playbook.path).thresholds ?? {},
      optionOf: (option) => configuredOption(options.config?.(playbook.path) ?? defaultConfig, option),
      get schedule() {
        return scheduleOf(playbook);
      },
      get calendar() {
        return times(playbook).reference.calendar;
      },
      get load() {
        return loads(programme);
      },
      get neighbours() {
        return neighbours(programme);
      },
      scheduleOf,
      scoreOf: scores,
      asOf: (one, day) => asOf(one as Playbook)(day) as DocumentContext<any>,
      isRedacted: redaction !== undefined,
      unredacted: (one) => (redaction ? (redaction.original(one) as typeof one) : one),
      date: (text, edge) => dateIn(playbook, text, edge),
      dateIn,
      quarters: (text) => quarterReadings(text, times(playbook).reference),
      faults: faultsOf(playbook),
      attempt: (compute, fallback) => attempt(playbook, compute, fallback),
      derived: memo(() => contextOf(playbook)),
    };
  });
  return contextOf;
}
