import type { AnalysedFile, Workspace } from '../analyse.ts';
import type { Finding, Severity, UnreadPlace } from '../playbook/types.ts';
import type { Health, Score, Soundness } from '../score/types.ts';
import { memoize } from '../memoize.ts';
import type { Range } from '../syntax/types.ts';
import { countsOf, type Counts } from './counts.ts';
import { positions, type PlaceRange } from '../syntax/positions.ts';

export interface ReportFinding {
  rule: string;
  severity: Severity;
  message: string;
  pointer: string;
  /** The kind of the part that the pointer leads into, where it is not the document itself. */
  part?: string;
  range: PlaceRange;
  related: { path: string; range: PlaceRange; message: string }[];
  /** About how long it takes to put it right, in minutes. */
  effort: number;
  /**
   * Those with `offered` are answers only the author can choose among; --fix makes the others, but for those with
   * `doubtful`, which --fix-doubtful makes.
   */
  fixes: {
    title: string;
    edits: { range: PlaceRange; text: string }[];
    offered?: true;
    doubtful?: true;
  }[];
}
export interface ReportFile {
  path: string;
  kind: string | null;
  programme: string | null;
  findings: ReportFinding[];
  score: Score | null;
  /** What the findings say of it; left out where the file could not be read. */
  soundness?: Soundness;
  /** What the file holds of other kinds; left out where there is nothing. */
  parts?: { kind: string; score: Score | null; soundness: Soundness }[];
  /** Tables, lists and headings of which nothing was read; left out where there are none. */
  notRead?: { what: UnreadPlace['what']; range: PlaceRange; like?: { kind: string; list: string } }[];
}
/** The report of `schemas/report.schema.json`. */
export interface Report {
  reportVersion: 1;
  today: string;
  files: ReportFile[];
  programmes: { id: string | null; path: string; health: Health }[];
  summary: {
    files: number;
    playbooks: number;
    errors: number;
    warnings: number;
    infos: number;
    /** Findings that --fix puts right, and those that --fix-doubtful does beside them. */
    fixable: number;
    doubtful: number;
    /** Tables, lists and headings of which nothing was read. */
    notRead: number;
    /** Findings that comments in the documents silence. */
    suppressed: number;
    /** The level from which a finding fails, and about how long it takes to put those right, in minutes. */
    failOn: Severity;
    effort: number;
    /** With `--baseline`: findings that it knows and that are not told, and entries of it that occur no more. */
    baseline?: { known: number; gone: number };
    /** With `--since`: the commit that is compared with, and the findings that are not told since they are older. */
    since?: { revision: string; commit: string; older: number };
  };
}

/** A report of which each file is there while it is told; files may be gone through several times. */
export interface ToldReport extends Omit<Report, 'files'> {
  files: Iterable<ReportFile>;
}

/** Lines and columns by the path of a document. */
type PlacesOf = (path: string) => ReturnType<typeof positions>;

function reportFinding(
  finding: Finding,
  place: (range: Range) => PlaceRange,
  placesOf: PlacesOf,
): ReportFinding {
  const { rule, severity, message, pointer, part, range, related, effort, fixes } = finding;
  return {
    rule,
    severity,
    message,
    pointer,
    ...(part === undefined ? {} : { part }),
    range: place(range),
    related: related.map((other) => ({
      path: other.path,
      range: other.at ?? placesOf(other.path)(other.range),
      message: other.message,
    })),
    effort,
    fixes: fixes.map(({ title, edits, offered, doubtful }) => ({
      title,
      edits: edits.map((edit) => ({ range: place(edit.range), text: edit.text })),
      ...(offered ? { offered } : {}),
      ...(doubtful ? { doubtful } : {}),
    })),
  };
}

/** The parts of a file as its report has them; nothing where it has none. */
export function reportParts({ parts }: AnalysedFile): Pick<ReportFile, 'parts'> {
  if (parts.length === 0) return {};
  return {
    parts: parts.map(({ playbook, score, soundness }) => ({ kind: playbook.kind, score, soundness })),
  };
}

/** What of a file was not read as its report has it; nothing where all was. */
export function reportNotRead({ playbook }: AnalysedFile): Pick<ReportFile, 'notRead'> {
  const { unread, syntax } = playbook;
  if (unread.length === 0) return {};
  const place = positions(syntax.text);
  return {
    notRead: unread.map(({ what, range, like }) => ({
      what,
      range: place(range),
      ...(like ? { like } : {}),
    })),
  };
}

function reportFile(file: AnalysedFile, placesOf: PlacesOf): ReportFile {
  const place = placesOf(file.path);
  return {
    path: file.path,
    kind: file.playbook.kind,
    programme: file.programme.id,
    findings: file.findings.map((finding) => reportFinding(finding, place, placesOf)),
    score: file.score,
    soundness: file.soundness,
    ...reportParts(file),
    ...reportNotRead(file),
  };
}

/** What is reported of some programmes. */
export interface ReportPiece {
  files: ReportFile[];
  programmes: Report['programmes'];
  /** Findings that comments in these files silence. */
  suppressed: number;
}

/**
 * @param asked paths whose findings are wanted; the rest of a programme is read but not reported
 * @param textOf the text of a document that a finding speaks of, by its path
 */
export function pieceOf(
  { playbooks, programmes, fileOf }: Pick<Workspace, 'playbooks' | 'programmes' | 'fileOf'>,
  asked: ReadonlySet<string>,
  textOf: (path: string) => string | undefined,
): ReportPiece {
  const placesOf = memoize((path: string) => positions(textOf(path) ?? ''));
  // What is not asked for is not checked either, unless something that is depends on it.
  const wanted = playbooks.filter(({ path }) => asked.has(path)).map(fileOf);
  return {
    files: wanted.map((file) => reportFile(file, placesOf)),
    programmes: programmes
      .filter(({ programme }) => programme.playbooks.some((playbook) => asked.has(playbook.path)))
      .map(({ programme, health }) => ({ id: programme.id, path: programme.charter?.path ?? '', health })),
    suppressed: wanted.reduce((sum, { suppressed }) => sum + suppressed, 0),
  };
}

/** What a report says of itself beside its pieces. */
export interface ReportFrame {
  today: string;
  asked: ReadonlySet<string>;
  /** Files that could not be read, as findings. */
  unreadable: readonly ReportFile[];
  /** The level from which a finding fails. */
  failOn: Severity;
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

/** What was found, and what is counted of it. */
interface ReportContent<F> extends Pick<Report, 'programmes'> {
  /** In order of path, those that could not be read among them. */
  files: F;
  playbooks: number;
  counts: Counts;
  /** Findings that comments in the files silence. */
  suppressed: number;
}

/** The report of what was found. */
export function reportFrom<F extends Iterable<ReportFile>>(
  { files, programmes, playbooks, counts, suppressed }: ReportContent<F>,
  { today, asked, failOn }: Pick<ReportFrame, 'today' | 'asked' | 'failOn'>,
): Omit<Report, 'files'> & { files: F } {
  return {
    reportVersion: 1,
    today,
    files,
    programmes: programmes.toSorted(byPath),
    summary: { files: asked.size, playbooks, ...counts, failOn, suppressed },
  };
}

/** The report of everything that was analysed at once. */
export function reportOf(
  workspace: Pick<Workspace, 'playbooks' | 'fileOf' | 'programmes'>,
  frame: ReportFrame): Report {
  const texts = new Map(workspace.playbooks.map(({ path, syntax }) => [path, syntax.text]));
  const { files: playbooks, programmes, suppressed } = pieceOf(workspace, frame.asked, (path) => texts.get(path));
  const files = [...playbooks, ...frame.unreadable].sort(byPath);
  const counts = countsOf(files, frame.failOn);
  return reportFrom({ files, programmes, playbooks: playbooks.length, counts, suppressed }, frame);
}
