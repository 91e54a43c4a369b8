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
import { programmeOf } from '../../core/programme/programme.ts';
import { pieceOf, type ReportPiece } from '../../core/reports/report.ts';
import { positions } from '../../core/syntax/positions.ts';
import type { Headed, Programme } from './heads.ts';

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

/** What belongs to a programme by its outline; what it sees of others is asked for or given apart. */
export type Members = Omit<Programme, 'near'>;

/** One programme by itself. */
function analysed(
  { charter, documents, beside, namesakes }: Members,
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

/** How other programmes meet one, with the lines of its places; none where it has no charter. */
export function metBy(members: Members, textOf: TextOf, options: AnalyseOptions): Neighbour[] {
  const { contextOf, programmes } = analysed(members, () => [], textOf, options);
  const placesOf = memoize((path: string) => positions(textOf(path) ?? ''));
  const met = programmes.flatMap(({ programme: { charter } }) =>
    charter ? [neighbourOf(contextOf(charter))] : [],
  );
  // As data by itself: it outlives the texts that it comes from.
  const data = JSON.parse(JSON.stringify(met)) as Neighbour[];
  for (const place of data.flatMap(({ places }) => Object.values(places)))
    place.at = placesOf(place.path)(place.range);
  return data;
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
 * @param textOf the text of one of its documents, by its path
 */
export function check(
  members: Members,
  asked: ReadonlySet<string>,
  near: () => readonly Neighbour[],
  textOf: TextOf,
  options: AnalyseOptions,
): CheckedProgramme {
  const workspace = analysed(members, near, textOf, options);
  return {
    piece: pieceOf(workspace, asked, textOf),
    isFaulty: workspace.playbooks.some((one) => asked.has(one.path) && workspace.isFaulty(one)),
  };
}
