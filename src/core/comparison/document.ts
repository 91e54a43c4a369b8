import type { AnalysedFile, Workspace } from '../analyse.ts';
import type { DocumentContext } from '../context.ts';
import type { KindRegistry } from '../kinds/kind.ts';
import { displayLabel } from '../playbook/naming/labels.ts';
import { withParts } from '../playbook/parts.ts';
import { textOf } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';
import { criticalPathChange } from './critical-path.ts';
import { editsOf } from './edits.ts';
import { addFormerRows } from './former-rows.ts';
import { findingChanges } from './findings.ts';
import { keyChanges } from './keys.ts';
import { inOrder, movedThing } from './moved.ts';
import { pairRows, thingOf, type ComparedRow } from './rows.ts';
import { scoreChange } from './scores.ts';
import { touchChanges } from './touches.ts';
import type { Decided, DocumentChange } from './types.ts';

/** Both states of the workspace, and the kinds that its documents are of. */
export interface States {
  before: Workspace;
  after: Workspace;
  kinds: KindRegistry;
}

/** A document in which nothing changed. */
function unchanged(file: AnalysedFile, state: DocumentChange['state']): DocumentChange {
  const { path, playbook, programme } = file;
  return {
    path,
    title: playbook.title,
    kind: playbook.kind,
    programme: programme.id,
    state,
    moved: [],
    added: [],
    lost: [],
    done: [],
    cancelled: [],
    reopened: [],
    decided: [],
    edited: [],
    criticalPaths: [],
    scores: [],
    touches: [],
    found: [],
    gone: [],
  };
}

function decisionChange(
  { lang }: DocumentContext,
  { before, after }: { before: ComparedRow; after: ComparedRow },
): Decided[] {
  const column = after.list?.columns.get('decision');
  if (!column) return [];
  // A gate without a word waits for its decision.
  const [was, is] = [before, after].map(({ row }) => textOf(row.decision) ?? 'pending') as [string, string];
  if (was === is) return [];
  const word = (value: string): string => displayLabel(column.node['x-values']?.[value], lang, value);
  return [
    {
      ...thingOf(after),
      decision: { before: was, after: is },
      words: { before: word(was), after: word(is) },
    },
  ];
}

/** Adds what changed from a document, or a part of one, to the other of the same kind. */
function addChanges(
  change: DocumentChange,
  kinds: KindRegistry,
  contexts: readonly [DocumentContext, DocumentContext],
  formerRows: Map<string, string>,
): void {
  const [before, after] = contexts;
  const { pairs, lost, added } = pairRows(before, after);
  const own = new Map(pairs.map((pair) => [pair.after.pointer, pair.before.pointer]));
  addFormerRows(formerRows, after.playbook, pairs);
  const keys = keyChanges(before, after);
  change.edited.push(...keys.edited);
  change.moved.push(...keys.moved);
  for (const row of added) {
    change.added.push(thingOf(row));
    if (row.status === 'done') change.done.push(thingOf(row));
  }
  for (const row of lost) change.lost.push(thingOf(row));
  for (const pair of pairs) {
    const thing = thingOf(pair.after);
    const [was, is] = [pair.before.status, pair.after.status];
    if (was !== is) (is === 'open' ? change.reopened : change[is]).push(thing);
    const follows = pair.before.written === pair.after.written;
    const moved = movedThing(contexts, thing, [pair.before.days, pair.after.days], follows);
    if (moved) change.moved.push(moved);
    change.decided.push(...decisionChange(after, pair));
    const fields = editsOf(contexts, pair);
    if (fields.length > 0) change.edited.push({ ...thing, fields });
  }
  change.criticalPaths.push(...criticalPathChange(before, after, (pointer) => own.get(pointer)));
  change.scores.push(...scoreChange(kinds.get(after.playbook.kind), before, after));
  change.touches.push(...touchChanges(before, after, pairs));
}

/** What changed from one state of a document to the other. */
export function changeOf(
  { before, after, kinds }: States,
  was: AnalysedFile,
  is: AnalysedFile,
): DocumentChange {
  const change = unchanged(is, 'kept');
  if (was.path !== is.path) change.formerPath = was.path;
  const formerRows = new Map<string, string>();
  const former = new Map(withParts(was.playbook).map((one): [string, Playbook] => [one.kind, one]));
  for (const one of withParts(is.playbook)) {
    const partner = former.get(one.kind);
    if (partner) addChanges(change, kinds, [before.contextOf(partner), after.contextOf(one)], formerRows);
    else change.scores.push(...scoreChange(kinds.get(one.kind), null, after.contextOf(one)));
  }
  change.moved = inOrder(change.moved);
  return { ...change, ...findingChanges(was, is, (row) => formerRows.get(row)) };
}

/** A document that there was not before. */
export function newDocument({ after, kinds }: States, file: AnalysedFile): DocumentChange {
  const scores = withParts(file.playbook).flatMap((one) =>
    scoreChange(kinds.get(one.kind), null, after.contextOf(one)),
  );
  return { ...unchanged(file, 'new'), scores, ...findingChanges(null, file, () => undefined) };
}

/** A document that there is no longer; its findings are gone with it and not listed. */
export function lostDocument(file: AnalysedFile): DocumentChange {
  return unchanged(file, 'lost');
}

/** True where nothing is told of a document: it is the same, or other words say the same. */
export function isEmpty({ state, formerPath, ...change }: DocumentChange): boolean {
  return (
    state === 'kept' &&
    formerPath === undefined &&
    Object.values(change).every((value) => !Array.isArray(value) || value.length === 0)
  );
}
