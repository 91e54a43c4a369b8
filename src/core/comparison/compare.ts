import type { Workspace } from '../analyse.ts';
import type { Playbook } from '../playbook/types.ts';
import { changeOf, isEmpty, lostDocument, newDocument, type States } from './document.ts';
import { pairDocuments } from './documents.ts';
import { isMark } from './moved.ts';
import { healthChange } from './scores.ts';
import type { Comparison, ComparisonSummary, DocumentChange, ProgrammeChange } from './types.ts';

export type { States } from './document.ts';

type Programmes = Workspace['programmes'];

function programmeChanges(
  { before, after }: States,
  asked: (path: string) => boolean,
  formerOf: ReadonlyMap<string, string>,
): ProgrammeChange[] {
  const pathOf = ({ programme }: Programmes[number]): string => programme.charter?.path ?? '';
  const wanted = (programmes: Programmes): Programmes => programmes.filter((one) => asked(pathOf(one)));
  const former = new Map(before.programmes.map((one) => [pathOf(one), one]));
  const told = (
    one: Programmes[number],
    state: ProgrammeChange['state'],
    health: ProgrammeChange['health'],
  ): ProgrammeChange => ({
    id: one.programme.id ?? '',
    title: one.programme.charter?.title ?? '',
    path: pathOf(one),
    state,
    health,
  });
  const present = wanted(after.programmes).map((one) => {
    const path = formerOf.get(pathOf(one)) ?? pathOf(one);
    const was = former.get(path) ?? null;
    former.delete(path);
    return told(one, was ? 'kept' : 'new', healthChange(was?.health ?? null, one.health));
  });
  return [...present, ...wanted([...former.values()]).map((one) => told(one, 'lost', null))].filter(
    ({ state, health }) => state !== 'kept' || health !== null,
  );
}

function summaryOf(documents: readonly DocumentChange[]): ComparisonSummary {
  const count = (of: (change: DocumentChange) => number): number =>
    documents.reduce((sum, change) => sum + of(change), 0);
  return {
    documents: documents.length,
    moved: count(({ moved }) => moved.length),
    movedMarks: count(({ moved }) => moved.filter(isMark).length),
    added: count(({ added }) => added.length),
    lost: count(({ lost }) => lost.length),
    done: count(({ done }) => done.length),
    cancelled: count(({ cancelled }) => cancelled.length),
    reopened: count(({ reopened }) => reopened.length),
    decided: count(({ decided }) => decided.length),
    edited: count(({ edited }) => edited.length),
    found: count(({ found }) => found.length),
    gone: count(({ gone }) => gone.length),
  };
}

/**
 * What changed from one state of some documents to another: what moved, what is new, done and lost, what was
 * decided, how scores, health and contacts with the audiences changed, and what the rules find. Linear in both.
 *
 * Pure. Both states are to be analysed for the same day and by the same configuration, so that what is told is
 * what somebody wrote, and not that time went on.
 *
 * @param asked which documents are wanted, by path, one that is lost by the path that it had; a programme is where
 *   its charter is
 */
export function compare(states: States, asked: (path: string) => boolean = () => true): Comparison {
  const { pairs, lost, added } = pairDocuments(states.before.playbooks, states.after.playbooks);
  const changes = new Map<Playbook, DocumentChange>();
  const reworded: string[] = [];
  for (const { before, after } of pairs) {
    if (!asked(after.path)) continue;
    const change = changeOf(states, states.before.fileOf(before), states.after.fileOf(after));
    if (!isEmpty(change)) changes.set(after, change);
    else if (before.syntax.text !== after.syntax.text) reworded.push(after.path);
  }
  for (const one of added)
    if (asked(one.path)) changes.set(one, newDocument(states, states.after.fileOf(one)));
  const documents = [
    ...states.after.playbooks.flatMap((one) => changes.get(one) ?? []),
    ...lost.flatMap((one) => (asked(one.path) ? lostDocument(states.before.fileOf(one)) : [])),
  ];
  const formerOf = new Map(pairs.map(({ before, after }) => [after.path, before.path]));
  return {
    programmes: programmeChanges(states, asked, formerOf),
    documents,
    reworded,
    summary: summaryOf(documents),
  };
}
