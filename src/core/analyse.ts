import { agendaOf } from './agenda/agenda.ts';
import type { AgendaItem, Period } from './agenda/types.ts';
import type { AnalysedFile } from './analysed-file.ts';
import type { DocumentContext } from './context.ts';
import { contexts, type AnalyseOptions, type Surroundings } from './contexts.ts';
import type { KindRegistry } from './kinds/kind.ts';
import { memoize, memoizeWeak } from './memoize.ts';
import { bind, unread } from './playbook/bind.ts';
import { findFences } from './syntax/fences.ts';
import { looksLikePlaybook } from './playbook/looks-like-playbook.ts';
import { privateProperties } from './playbook/private.ts';
import { hostOf, withParts } from './playbook/parts.ts';
import type { Playbook } from './playbook/types.ts';
import { soundnessOf } from './health/score-text.ts';
import { programmeHealth } from './health/health.ts';
import { rootOf, rootsById } from './programme/outline.ts';
import { groupProgrammes, membersOf, renewedProgramme } from './programme/programme.ts';
import type { Programme } from './programme/types.ts';
import type { Registry } from './registry.ts';
import { activeRules, defaultConfig, type ActiveRule, type RuleConfig } from './lint/config.ts';
import { faultFinding, faultText } from './lint/faults.ts';
import { listed } from './lint/listed.ts';
import { runRules, together } from './lint/run.ts';
import { shareable } from './lint/shareable.ts';
import { reviewSuppressions } from './lint/review-suppressions.ts';
import type { Health } from './score/types.ts';
import { parseSyntax } from './syntax/parse.ts';
import type { View } from './generated/views.ts';
import type { ProgrammeParts } from './pages/programme/parts.ts';
import { programmeViews } from './pages/programme/programme.ts';
import { programmesViews } from './pages/programmes/programmes.ts';
import { viewsOf } from './pages/document.ts';
import { scoreNote } from './pages/score-note.ts';
import type { ScoreNote } from './views/shapes/view.ts';
import { sheetOf, type Sheet } from './pages/sheet.ts';
import { calendarEntry, calendarTexts } from './when/calendar.ts';

export type { AnalysedFile } from './analysed-file.ts';
export type { AnalyseOptions } from './contexts.ts';

export interface SourceDocument {
  /** With `/`, relative to the workspace. */
  path: string;
  text: string;
}

export interface Workspace {
  /** In the order given; what belongs to each is asked for one by one, unlike with `files`. */
  readonly playbooks: readonly Playbook[];
  /** Playbooks only, in the order given. */
  readonly files: AnalysedFile[];
  /** One of them, that of a part too. Each is checked when it is first asked for. */
  fileOf(playbook: Playbook): AnalysedFile;
  /** Change programmes with their health; stand-alone documents are not among them. */
  programmes: { programme: Programme; health: Health }[];
  contextOf(playbook: Playbook): DocumentContext;
  /** True where something of a document could not be read, checked or drawn so far, by a fault of ours. */
  isFaulty(playbook: Playbook): boolean;
  /** Everything with a day or to be done in some documents and their parts, in the order of time. */
  agendaOf(playbooks: readonly Playbook[], period: Period): AgendaItem[];
  /** The pictures of a document, first one first, then those of its parts; of a part its own. */
  viewsOf(playbook: Playbook): View[];
  /** What every printed sheet of a document says. */
  sheetOf(playbook: Playbook): Sheet;
  /** The pictures of a whole programme; none for a document that stands alone. */
  programmeViewsOf(programme: Programme): View[];
  /** What the pictures of a programme are drawn from. */
  partsOf(programme: Programme): ProgrammeParts;
  /** The pictures of some programmes side by side; none where they are not several. */
  programmesViews(asked: ReadonlySet<Programme>): View[];
}

/** Reads one text; null where it is no playbook. Where we fail at it, the answer is an empty one that says so. */
export function readPlaybook({ path, text }: SourceDocument, kinds: KindRegistry): Playbook | null {
  if (!looksLikePlaybook(text)) return null;
  try {
    return bind(parseSyntax(text), path, kinds);
  } catch (error) {
    return unread(text, path, faultText(error));
  }
}

/** Reads the front matter of a text alone; null where it is no playbook. */
export function readHead({ path, text }: SourceDocument, kinds: KindRegistry): Playbook | null {
  const fences = findFences(text, text.startsWith('\ufeff') ? 1 : 0);
  return readPlaybook({ path, text: fences ? text.slice(0, fences.range.end) : text }, kinds);
}

/**
 * The countries that documents name in `calendar`, such as `CN` or `US-CA`, so that a host loads the
 * holidays of these alone. Reads front matters only, and only of texts with the word in them.
 */
export function calendarCodes(documents: SourceDocument[], kinds: KindRegistry): Set<string> {
  const codes = new Set<string>();
  for (const document of documents) {
    if (!/calendar/i.test(document.text)) continue;
    for (const entry of calendarTexts(readHead(document, kinds)?.data.calendar)) {
      const read = calendarEntry(entry);
      if (read?.type === 'code') codes.add(read.code);
    }
  }
  return codes;
}

/** The rules of a kind under a configuration; equal configurations come as one object. */
const rulesFor = memoizeWeak(({ rules }: Registry) =>
  memoizeWeak((config: RuleConfig) =>
    memoize((kind: string): ActiveRule[] => activeRules(rules, kind, config)),
  ),
);

type DocumentsById = DocumentContext['documentsById'];

/** Charters and stand-alone documents with an explicit id, by that id. */
export function documentsByIdOf(programmes: Programme[]): DocumentsById {
  return rootsById<Playbook>(programmes.flatMap((one) => rootOf(one.charter, one.playbooks) ?? []));
}

/**
 * Everything about a set of documents: findings, scores, health, and the way to their pictures. Each is
 * computed when it is first asked for.
 *
 * Pure: the same documents and options give the same answer. It reports faults of documents as
 * findings and never throws for them; a fault of ours is a finding on the document that brought it about.
 */
export function analyse(documents: SourceDocument[], options: AnalyseOptions): Workspace {
  const playbooks = documents.flatMap((document) => readPlaybook(document, options.registry.kinds) ?? []);
  const programmes = groupProgrammes(playbooks);
  return analyseProgrammes(programmes, { documentsById: documentsByIdOf(programmes) }, options, playbooks);
}

/**
 * The same for programmes that are read already, as an editor has them: what did not change is not
 * read again.
 *
 * @param around the whole workspace, of which these programmes may be a part
 * @param order of the files in the answer
 */
export function analyseProgrammes(
  programmes: Programme[],
  around: Surroundings,
  options: AnalyseOptions,
  order: Playbook[] = programmes.flatMap(({ playbooks }) => playbooks),
): Workspace {
  const { kinds } = options.registry;
  const contextOf = contexts(programmes, around, options);
  const checked = memoize((playbook: Playbook): AnalysedFile => {
    const context = contextOf(playbook);
    const rules = rulesFor(options.registry)(options.config?.(playbook.path) ?? defaultConfig);
    const active = rules(playbook.kind);
    const found =
      playbook.fault === undefined
        ? together(
            withParts(playbook).map((one) =>
              runRules(contextOf(one), one.host ? rules(one.kind).filter(({ rule }) => !rule.whole) : active),
            ),
          )
        : [];
    const { reports, suppressed } = context.attempt(() => reviewSuppressions(context, found, active), {
      reports: found,
      suppressed: 0,
    });
    const all = listed(context, reports);
    const findings = options.redaction
      ? shareable(playbook, all, options.redaction.findingsOf(playbook))
      : all;
    const score = context.scoreOf(playbook);
    const faults = [...context.faults].map((detail) => faultFinding(playbook, detail, options.lang));
    options.progress?.();
    const { programme } = context;
    const listedFindings = [...faults, ...findings];
    return {
      path: playbook.path,
      playbook,
      programme,
      findings: listedFindings,
      suppressed,
      score,
      soundness: soundnessOf(listedFindings),
      parts: playbook.parts.map((part) => ({
        playbook: part,
        score: context.scoreOf(part),
        soundness: soundnessOf(listedFindings.filter((finding) => finding.part === part.kind)),
      })),
    };
  });
  const fileOf = (playbook: Playbook): AnalysedFile => checked(hostOf(playbook));
  // Scores are those of the whole document, and so are their explanations.
  const isDiscreet = (playbook: Playbook): boolean =>
    options.redaction !== undefined && privateProperties(options.redaction.original(playbook)).length > 0;
  const healthOf = memoize((programme: Programme) =>
    programmeHealth(programme, {
      kinds,
      scoreOf: (playbook) => contextOf(playbook).scoreOf(playbook),
      findings: options.redaction?.findingsOf ?? ((playbook) => checked(playbook).findings),
    }),
  );
  const partsOf = (programme: Programme): ProgrammeParts => ({
    kinds,
    programme,
    health: healthOf(programme),
    parts: membersOf(programme).map((playbook) => ({
      kind: kinds.get(playbook.kind),
      context: contextOf(playbook),
      file: checked(hostOf(playbook)),
    })),
  });
  const real = programmes.filter((programme) => programme.charter !== null);
  return {
    playbooks: order,
    fileOf,
    get files() {
      return order.map(checked);
    },
    programmes: real.map((programme) => ({
      programme,
      get health() {
        return healthOf(programme);
      },
    })),
    contextOf,
    agendaOf: (playbooks, period) =>
      agendaOf(
        playbooks
          .flatMap(withParts)
          .map((one) => ({ context: contextOf(one), own: kinds.get(one.kind)?.agenda })),
        period,
      ),
    isFaulty: (playbook) => contextOf(playbook).faults.size > 0,
    viewsOf: (playbook) => {
      const { programme } = contextOf(playbook);
      const file = fileOf(playbook);
      const noteOf = (one: Playbook): ScoreNote | null =>
        scoreNote(
          kinds,
          one === file.playbook ? file : (file.parts.find((part) => part.playbook === one) ?? file),
          file.findings,
          options.lang,
          isDiscreet(file.playbook),
        );
      const summary = () => ({
        health: programme.charter ? healthOf(programme) : null,
        documents: programme.playbooks.map(checked),
      });
      return viewsOf(kinds, contextOf(playbook), playbook.parts.map(contextOf), summary, noteOf);
    },
    sheetOf: memoizeWeak((playbook: Playbook) => sheetOf(contextOf(playbook))),
    programmeViewsOf: (programme) => programmeViews(partsOf(programme)),
    partsOf,
    programmesViews: (asked) =>
      programmesViews(real.filter((programme) => asked.has(programme)).map(partsOf)),
  };
}

/** The programme of a playbook, or the playbook alone, analysed with another one in its place. */
export function analyseInstead(
  known: Workspace,
  before: Playbook,
  now: Playbook,
  options: AnalyseOptions,
): Workspace {
  const context = known.contextOf(before);
  const { programme, documentsById } = context;
  return analyseProgrammes(
    [renewedProgramme(programme, before, now)],
    { documentsById, neighboursOf: () => context.neighbours },
    options,
  );
}
