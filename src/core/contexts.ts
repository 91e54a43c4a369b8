import { loadOf } from './agenda/load.ts';
import type { Load } from './agenda/types.ts';
import type { DocumentContext } from './context.ts';
import { memoize } from './memoize.ts';
import type { Registry } from './registry.ts';
import { isPartial } from './playbook/missing-fields.ts';
import { hostOf, withParts } from './playbook/parts.ts';
import type { Finding, Lang, Playbook } from './playbook/types.ts';
import { neighboursIn } from './programme/neighbours.ts';
import type { Programme } from './programme/types.ts';
import { faultText } from './lint/faults.ts';
import { configuredOption, defaultConfig, type RuleConfig } from './lint/config.ts';
import { leftOutOf, withoutCells } from './telling/without.ts';
import { saysNothing } from './telling/says-nothing.ts';
import { scheduleOf } from './schedule/schedule.ts';
import { EMPTY_SCHEDULE, type Schedule } from './schedule/types.ts';
import { evidenceOf } from './score/evidence.ts';
import { withForm } from './score/form.ts';
import type { Score } from './score/types.ts';
import { calendarOf } from './when/calendar.ts';
import { quarterReadings } from './when/resolve.ts';
import { dateSpan, type DateEnvironment } from './schedule/date-span.ts';
import { timeReference } from './schedule/time-reference.ts';
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
  /** Neighbours of a programme that are none of these; none where it is left out. */
  neighboursOf?: (programme: Programme) => readonly DocumentContext[];
}

/** Contexts of the documents of some programmes; each schedule and score is computed once, when first asked for. */
export function contexts(
  programmes: Programme[],
  { documentsById, neighboursOf }: Surroundings,
  options: AnalyseOptions,
): (playbook: Playbook) => DocumentContext {
  const home = new Map(
    programmes.flatMap((programme) =>
      programme.playbooks.flatMap(withParts).map((playbook) => [playbook, programme]),
    ),
  );
  const environments = memoize((playbook: Playbook): DateEnvironment => {
    const charter = home.get(playbook)?.charter ?? null;
    const calendar = calendarOf(playbook.data.calendar ?? charter?.data.calendar, options.calendars);
    // The kind that says when the programme goes live does not ask for it itself.
    const goLiveByKind = (): IsoDate | null => {
      for (const { id, goLive } of options.registry.kinds.values()) {
        const day = id === playbook.kind ? null : goLive?.(contextOf(playbook));
        if (day) return day;
      }
      return null;
    };
    return {
      ...timeReference(playbook, charter, calendar, goLiveByKind),
      schedule: () => schedules(playbook),
    };
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
  const schedules = memoize((playbook: Playbook): Schedule =>
    attempt(playbook, () => scheduleOf(playbook, environments(playbook)), EMPTY_SCHEDULE),
  );
  const spans = memoize((playbook: Playbook) =>
    memoize((text: string) => attempt(playbook, () => dateSpan(text, environments(playbook)), null)),
  );
  const dateIn = (playbook: Playbook, text: string | undefined, edge: 'start' | 'end'): IsoDate | null => {
    const span = text === undefined ? null : spans(playbook)(text);
    return span && (edge === 'start' ? span.from : span.to);
  };
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
  const loads = memoize(({ playbooks }: Programme): Load =>
    loadOf(
      playbooks
        .flatMap(withParts)
        .map((one) => ({ context: contextOf(one), own: options.registry.kinds.get(one.kind)?.agenda })),
      options.today,
    ),
  );
  const near = neighboursIn(programmes);
  const neighbours = memoize((programme: Programme): DocumentContext[] => [
    ...near(programme).flatMap(({ charter }) => (charter ? contextOf(charter) : [])),
    ...(neighboursOf?.(programme) ?? []),
  ]);
  const contextOf = memoize((playbook: Playbook): DocumentContext => {
    const programme = home.get(playbook);
    if (!programme) throw new Error(`${playbook.path} is not part of this workspace`);
    return {
      playbook,
      data: playbook.data,
      programme,
      standalone: programme.charter === null,
      documentsById,
      calendars: options.calendars ?? null,
      kinds: options.registry.kinds,
      today: options.today,
      lang: options.lang,
      thresholds: options.config?.(playbook.path).thresholds ?? {},
      optionOf: (option) => configuredOption(options.config?.(playbook.path) ?? defaultConfig, option),
      get schedule() {
        return schedules(playbook);
      },
      get calendar() {
        return environments(playbook).calendar;
      },
      get load() {
        return loads(programme);
      },
      get neighbours() {
        return neighbours(programme);
      },
      scheduleOf: schedules,
      scoreOf: scores,
      isRedacted: redaction !== undefined,
      unredacted: (one) => (redaction ? (redaction.original(one) as typeof one) : one),
      date: (text, edge) => dateIn(playbook, text, edge),
      dateIn,
      quarters: (text) => quarterReadings(text, environments(playbook)),
      faults: faultsOf(playbook),
      attempt: (compute, fallback) => attempt(playbook, compute, fallback),
      derived: memo(() => contextOf(playbook)),
    };
  });
  return contextOf;
}
