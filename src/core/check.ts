import { kindModules } from './generated/kinds.ts';
import { rules as allRules } from './generated/rules.ts';
import { schemas } from './generated/schemas.ts';
import type { DocumentContext } from './context.ts';
import { bind, looksLikePlaybook } from './playbook/bind.ts';
import { kindModels, type KindModel } from './playbook/kinds.ts';
import type { Finding, Lang, Playbook } from './playbook/types.ts';
import { programmeHealth } from './programme/health.ts';
import { groupProgrammes } from './programme/programme.ts';
import type { Programme } from './programme/types.ts';
import { activeRules, defaultConfig, type ActiveRule, type RuleConfig } from './rules/config.ts';
import { runRules } from './rules/run.ts';
import { reviewSuppressions } from './rules/review-suppressions.ts';
import type { Schedule } from './schedule/types.ts';
import { scheduleOf } from './schedule/schedule.ts';
import type { Health, Score } from './score/types.ts';
import { parseSyntax } from './syntax/parse.ts';
import type { View } from './views/types.ts';
import { viewsOf } from './views/views.ts';
import { calendarEntry, calendarOf, calendarTexts } from './when/calendar.ts';
import { dateIn } from './when/date-in.ts';
import type { Calendar, IsoDate } from './when/types.ts';

export interface SourceDocument {
  /** With `/`, relative to the workspace. */
  path: string;
  text: string;
}

export interface AnalyseOptions {
  /** `YYYY-MM-DD`; the engine has no clock. */
  today: string;
  lang: Lang;
  /** What holds for a file; the recommended rules where it is left out. */
  config?: (path: string) => RuleConfig;
  /**
   * Working days of the countries that `calendarCodes` finds, by code; one that is missing is reported as
   * unknown. Without the map countries count as Monday to Friday and are not checked.
   */
  calendars?: ReadonlyMap<string, Calendar>;
}

/** Everything the engine has to say of one playbook. */
export interface AnalysedFile {
  path: string;
  playbook: Playbook;
  programme: Programme;
  findings: Finding[];
  score: Score | null;
}

export interface Workspace {
  /** Playbooks only, in the order given. */
  files: AnalysedFile[];
  /** Change programmes with their health; stand-alone documents are not among them. */
  programmes: { programme: Programme; health: Health }[];
  contextOf(playbook: Playbook): DocumentContext;
  /** The pictures of a document, first one first. */
  viewsOf(playbook: Playbook): View[];
}

const models: ReadonlyMap<string, KindModel> = kindModels(schemas);

/** Reads one text; null where it is no playbook. */
export function readPlaybook(document: SourceDocument): Playbook | null {
  if (!looksLikePlaybook(document.text)) return null;
  return bind(parseSyntax(document.text), document.path, models);
}

/**
 * The countries that documents name in `calendar`, such as `CN` or `US-CA`, so that a host loads the
 * holidays of these alone. Reads front matters only, and only those with the word in them.
 */
export function calendarCodes(documents: SourceDocument[]): Set<string> {
  const codes = new Set<string>();
  for (const { path, text } of documents) {
    if (!looksLikePlaybook(text)) continue;
    const end = text.indexOf('\n---', 3);
    const head = end < 0 ? text : text.slice(0, end + 4);
    if (!/calendar/i.test(head)) continue;
    for (const entry of calendarTexts(readPlaybook({ path, text: head })?.data.calendar)) {
      const read = calendarEntry(entry);
      if (read?.type === 'code') codes.add(read.code);
    }
  }
  return codes;
}

function once<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as V;
  };
}

/** Contexts of the documents of some programmes; each schedule and score is computed once, when first asked for. */
function contexts(programmes: Programme[], options: AnalyseOptions): (playbook: Playbook) => DocumentContext {
  const home = new Map(
    programmes.flatMap((programme) => programme.playbooks.map((playbook) => [playbook, programme])),
  );
  const startOf = (playbook: Playbook): string | null =>
    playbook.data.start ?? home.get(playbook)?.charter?.data.start ?? null;
  const calendars = options.calendars ?? null;
  const calendarFor = once((playbook: Playbook): Calendar =>
    calendarOf(playbook.data.calendar ?? home.get(playbook)?.charter?.data.calendar, calendars),
  );
  const schedules = once((playbook: Playbook): Schedule =>
    scheduleOf(playbook, { start: startOf(playbook), calendar: calendarFor(playbook) }),
  );
  const scores = once(
    (playbook: Playbook): Score | null => kindModules[playbook.kind]?.score?.(contextOf(playbook)) ?? null,
  );
  const dateOf = (playbook: Playbook, text: string | undefined, edge: 'start' | 'end'): IsoDate | null =>
    dateIn(text, edge, {
      start: startOf(playbook),
      calendar: calendarFor(playbook),
      schedule: () => schedules(playbook),
    });
  const contextOf = once((playbook: Playbook): DocumentContext => {
    const programme = home.get(playbook);
    if (!programme) throw new Error(`${playbook.path} is not part of this workspace`);
    return {
      playbook,
      data: playbook.data,
      programme,
      standalone: programme.charter === null,
      today: options.today,
      lang: options.lang,
      get schedule() {
        return schedules(playbook);
      },
      scheduleOf: schedules,
      scoreOf: scores,
      calendar: calendarFor(playbook),
      calendars,
      dateOf,
      date: (text, edge) => dateOf(playbook, text, edge),
    };
  });
  return contextOf;
}

/**
 * Everything about a set of documents: findings, scores, health, and the way to their pictures.
 *
 * Pure: the same documents and options give the same answer. It reports faults of documents as
 * findings and never throws for them.
 */
export function analyse(documents: SourceDocument[], options: AnalyseOptions): Workspace {
  const playbooks = documents.flatMap((document) => readPlaybook(document) ?? []);
  const programmes = groupProgrammes(playbooks);
  const contextOf = contexts(programmes, options);
  const rulesFor = once((config: RuleConfig) =>
    once((kind: string): ActiveRule[] => activeRules(allRules, kind, config)),
  );
  const byPlaybook = new Map<Playbook, AnalysedFile>();
  for (const programme of programmes) {
    for (const playbook of programme.playbooks) {
      const context = contextOf(playbook);
      const active = rulesFor(options.config?.(playbook.path) ?? defaultConfig)(playbook.kind);
      const findings = reviewSuppressions(context, runRules(context, active), active);
      byPlaybook.set(playbook, {
        path: playbook.path,
        playbook,
        programme,
        findings,
        score: context.scoreOf(playbook),
      });
    }
  }
  const files = playbooks.flatMap((playbook) => byPlaybook.get(playbook) ?? []);
  const healthOf = once((programme: Programme) =>
    programmeHealth(programme, {
      contextOf,
      findings: (playbook) => byPlaybook.get(playbook)?.findings ?? [],
    }),
  );
  const real = programmes.filter((programme) => programme.charter !== null);
  return {
    files,
    programmes: real.map((programme) => ({ programme, health: healthOf(programme) })),
    contextOf,
    viewsOf: (playbook) => {
      const programme = contextOf(playbook).programme;
      const documents = programme.playbooks.flatMap((member) => byPlaybook.get(member) ?? []);
      return viewsOf(contextOf(playbook), programme.charter ? healthOf(programme) : null, documents);
    },
  };
}
