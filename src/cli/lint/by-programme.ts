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
import { memoize } from '../../core/memoize.ts';
import { programmeOf } from '../../core/programme/programme.ts';
import type { Placed } from '../../core/programme/grouping.ts';
import { groupKeysOf } from '../../core/programme/neighbours.ts';
import { outlinesOf, type Outline } from '../../core/programme/outline.ts';
import type { KindRegistry } from '../../core/kinds/kind.ts';
import { pieceOf, type ReportPiece } from '../report.ts';

/** A document of which the head alone is read. */
interface Headed extends Placed, SourceDocument {}

/** Which documents belong together, and what each of these programmes sees of others. */
export type Outlines = readonly Outline<Headed>[];

/** Which documents belong together, by their heads; what is no playbook is left out. */
export function outlined(documents: readonly SourceDocument[], kinds: KindRegistry): Outlines {
  const headed = documents.flatMap((document): Headed[] => {
    const head = readHead(document, kinds);
    return head ? [{ ...document, kind: head.kind, data: { id: head.data.id } }] : [];
  });
  return outlinesOf(headed, (charter) => {
    const playbook = readPlaybook(charter, kinds);
    return playbook ? groupKeysOf(playbook) : [];
  });
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

/** What is found in one programme, and whether a fault of ours hid some of it. */
export interface CheckedProgramme {
  piece: ReportPiece;
  isFaulty: boolean;
}

/**
 * Checks one programme after the other: each is read, checked and let go, so that no more of them is in memory than is
 * looked at.
 *
 * @param asked paths whose findings are wanted
 */
export function* checkByProgramme(
  outlines: Outlines,
  asked: ReadonlySet<string>,
  options: AnalyseOptions,
): Generator<CheckedProgramme> {
  const texts = new Map(outlines.flatMap(({ documents }) => documents.map(({ path, text }) => [path, text])));
  const asNeighbour = memoize((outline: Outline<Headed>): Neighbour[] => {
    const { contextOf, programmes } = analysed(outline, () => [], options);
    return programmes.flatMap(({ programme }) =>
      programme.charter ? [neighbourOf(contextOf(programme.charter))] : [],
    );
  });
  for (const outline of outlines) {
    if (!outline.documents.some(({ path }) => asked.has(path))) continue;
    const workspace = analysed(outline, () => outline.near().flatMap(asNeighbour), options);
    const piece = pieceOf(workspace, asked, (path) => texts.get(path));
    const isFaulty = workspace.playbooks.some((one) => asked.has(one.path) && workspace.isFaulty(one));
    yield { piece, isFaulty };
  }
}
