import { neighbourOf } from '../../core/agenda/neighbour.ts';
import type { Neighbour } from '../../core/agenda/types.ts';
import {
  analyseProgrammes,
  calendarCodes,
  readHead,
  readPlaybook,
  type AnalyseOptions,
  type SourceDocument,
  type Workspace,
} from '../../core/analyse.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { memoize } from '../../core/memoize.ts';
import { groupKeysOf } from '../../core/programme/neighbours.ts';
import type { Outline } from '../../core/programme/outline.ts';
import { programmeOf } from '../../core/programme/programme.ts';
import { pieceOf, type ReportPiece } from '../../core/reports/report.ts';
import type { Headed } from './heads.ts';

/** What the head of a document says of where it belongs, and the countries that it names; no kind where it is no playbook. */
export function headOf(document: SourceDocument): {
  kind: string | null;
  id: string | undefined;
  countries: readonly string[];
} {
  const head = readHead(document, builtIn.kinds);
  const countries = [...calendarCodes([document], builtIn.kinds)];
  return { kind: head?.kind ?? null, id: head?.data.id as string | undefined, countries };
}

/** The groups that a charter names, as their names are compared. */
export function groupsOf(charter: SourceDocument): readonly string[] {
  const playbook = readPlaybook(charter, builtIn.kinds);
  return playbook ? groupKeysOf(playbook) : [];
}

/** The text of a document that was read before. */
export type TextOf = (path: string) => string | undefined;

/** One programme by itself; of others it sees what its outline names. */
function analysed(
  { charter, documents, beside, namesakes }: Outline<Headed>,
  near: () => readonly Neighbour[],
  textOf: TextOf,
  options: AnalyseOptions,
): Workspace {
  const read = memoize(({ path }: Headed) =>
    readPlaybook({ path, text: textOf(path) ?? '' }, options.registry.kinds),
  );
  const playbooks = documents.flatMap((one) => read(one) ?? []);
  const programme = programmeOf(charter && read(charter), playbooks, beside);
  const id = namesakes[0]?.data.id;
  const documentsById = new Map(id === undefined ? [] : [[id, namesakes.flatMap((one) => read(one) ?? [])]]);
  return analyseProgrammes([programme], { documentsById, neighboursOf: near }, options, playbooks);
}

/** How other programmes meet one; none where it has no charter. */
export function metBy(outline: Outline<Headed>, textOf: TextOf, options: AnalyseOptions): Neighbour[] {
  const { contextOf, programmes } = analysed(outline, () => [], textOf, options);
  const met = programmes.flatMap(({ programme: { charter } }) =>
    charter ? [neighbourOf(contextOf(charter))] : [],
  );
  // As data by itself: it outlives the texts that it comes from.
  return JSON.parse(JSON.stringify(met)) as Neighbour[];
}

/** What is found in one programme. */
export interface CheckedProgramme {
  piece: ReportPiece;
  /** Whether a fault of ours hid some of it. */
  isFaulty: boolean;
}

/**
 * Checks one programme.
 *
 * @param asked paths whose findings are wanted
 * @param near what it meets of others; called where a rule asks
 * @param textOf the text of any document, by its path
 */
export function check(
  outline: Outline<Headed>,
  asked: ReadonlySet<string>,
  near: () => readonly Neighbour[],
  textOf: TextOf,
  options: AnalyseOptions,
): CheckedProgramme {
  const workspace = analysed(outline, near, textOf, options);
  return {
    piece: pieceOf(workspace, asked, textOf),
    isFaulty: workspace.playbooks.some((one) => asked.has(one.path) && workspace.isFaulty(one)),
  };
}
