import { neighbourOf } from '../../core/agenda/neighbour.ts';
import type { Neighbour } from '../../core/agenda/types.ts';
import {
  analyseProgrammes,
  readHead,
  readPlaybook,
  type AnalyseOptions,
  type SourceDocument,
  type Workspace,
} from '../../core/analyse.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { memoize } from '../../core/memoize.ts';
import type { Placed } from '../../core/programme/grouping.ts';
import { groupKeysOf } from '../../core/programme/neighbours.ts';
import type { Outline } from '../../core/programme/outline.ts';
import { programmeOf } from '../../core/programme/programme.ts';
import { pieceOf, type ReportPiece } from '../../core/reports/report.ts';
import type { Headed } from './heads.ts';

/** What the head of a document says of where it belongs; null where it is no playbook. */
export function headOf(document: SourceDocument): Pick<Placed, 'kind' | 'data'> | null {
  const head = readHead(document, builtIn.kinds);
  return head && { kind: head.kind, data: { id: head.data.id } };
}

/** The groups that a charter names, as their names are compared. */
export function groupsOf(charter: SourceDocument): readonly string[] {
  const playbook = readPlaybook(charter, builtIn.kinds);
  return playbook ? groupKeysOf(playbook) : [];
}

/** One programme by itself; of others it sees what its outline names. */
function analysed(
  { charter, documents, beside, namesakes }: Outline<Headed>,
  near: () => readonly Neighbour[],
  options: AnalyseOptions,
): Workspace {
  const read = memoize((document: Headed) => readPlaybook(document, options.registry.kinds));
  const playbooks = documents.flatMap((one) => read(one) ?? []);
  const programme = programmeOf(charter && read(charter), playbooks, beside);
  const id = namesakes[0]?.data.id;
  const documentsById = new Map(id === undefined ? [] : [[id, namesakes.flatMap((one) => read(one) ?? [])]]);
  return analyseProgrammes([programme], { documentsById, neighboursOf: near }, options, playbooks);
}

/** How other programmes meet one; none where it has no charter. */
export function metBy(outline: Outline<Headed>, options: AnalyseOptions): Neighbour[] {
  const { contextOf, programmes } = analysed(outline, () => [], options);
  return programmes.flatMap(({ programme: { charter } }) =>
    charter ? [neighbourOf(contextOf(charter))] : [],
  );
}

/** What is found in one programme. */
export interface CheckedProgramme {
  piece: ReportPiece;
  /** Whether a fault of ours hid some of it. */
  isFaulty: boolean;
}

/**
 * Checks one programme, of which nothing is held afterwards.
 *
 * @param asked paths whose findings are wanted
 * @param near what it meets of others; called where a rule asks
 * @param textOf the text of any document, by its path
 */
export function check(
  outline: Outline<Headed>,
  asked: ReadonlySet<string>,
  near: () => readonly Neighbour[],
  textOf: (path: string) => string | undefined,
  options: AnalyseOptions,
): CheckedProgramme {
  const workspace = analysed(outline, near, options);
  return {
    piece: pieceOf(workspace, asked, textOf),
    isFaulty: workspace.playbooks.some((one) => asked.has(one.path) && workspace.isFaulty(one)),
  };
}
