import { agendaOf } from '../../agenda/agenda.ts';
import { ownersNamed } from '../../agenda/owners.ts';
import type { AgendaItem, AgendaSource } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import { criteriaOf } from '../../kinds/roadmap/criteria.ts';
import { partNamed } from '../../playbook/parts.ts';
import { isOpen } from '../../playbook/work-state.ts';
import { rowsOf, textOf, textsOf, type Row } from '../../playbook/rows.ts';
import { addDays } from '../../when/dates.ts';
import { qualify, unqualified } from '../../views/qualify.ts';
import type { SponsorItem, SponsorTask, SponsorView } from '../../views/shapes/sponsor.ts';
import type { ProgrammeDocument } from './parts.ts';

/** Days that are looked ahead to. */
const DAYS = 30;

const TASKS: readonly SponsorTask[] = ['say', 'decide', 'meet', 'do'];

const TASK_OF: Partial<Record<AgendaSource, SponsorTask>> = {
  event: 'say',
  contact: 'say',
  gate: 'decide',
  meeting: 'meet',
};

/** The row that an item stands for, with the context of its document or part. */
function rowOf(
  contexts: ReadonlyMap<unknown, DocumentContext>,
  host: DocumentContext,
  item: AgendaItem,
): { context: DocumentContext; row: Row } {
  const { part, pointer } = unqualified(item.pointer);
  const playbook = partNamed(host.playbook, part ?? undefined) ?? host.playbook;
  const [, list = '', index] = pointer.split('/');
  return { context: contexts.get(playbook) ?? host, row: rowsOf(playbook, list)[Number(index)] ?? {} };
}

/** True for what is still to come, or to be done, by a day. */
function isAhead(
  { state, from, due, isOverdue, recurring }: AgendaItem,
  today: string,
  until: string,
): boolean {
  if (state !== null && !isOpen(state)) return false;
  if (isOverdue) return true;
  // Of what recurs all days are in the period, or none is written.
  if (recurring) return true;
  const start = from ?? due;
  return due !== null && due >= today && start !== null && start <= until;
}

function itemOf(
  item: AgendaItem,
  task: SponsorTask,
  { context, row }: ReturnType<typeof rowOf>,
  { sponsor, until }: { sponsor: string; until: string },
): SponsorItem {
  const { path, pointer, name, due, recurring, isOverdue, groups, owners } = item;
  const criteria = task === 'decide' ? textOf(row.criteria) : undefined;
  // The rhythm of an audience is called by what it is told.
  const words = task === 'say' ? (textOf(row.message) ?? null) : null;
  return {
    ...qualify(path, { pointer }),
    name: item.source === 'contact' ? (textOf(row.name) ?? name) : name,
    dates: recurring ? recurring.dates.filter((day) => day <= until) : due === null ? [] : [due],
    rhythm: recurring?.text ?? null,
    isLate: isOverdue,
    words,
    to: item.source === 'contact' ? [] : groups,
    others: owners.filter(({ id }) => id !== sponsor).map((owner) => owner.name),
    criteria: criteria === undefined ? [] : criteriaOf(context, criteria),
  };
}

/** What the sponsor of a programme has to say, decide, meet and do in the next 30 days, with the words. */
export function programmeSponsor(
  documents: readonly ProgrammeDocument[],
  { context, file }: ProgrammeDocument,
): SponsorView {
  const { today, lang } = context;
  const zh = lang === 'zh';
  const until = addDays(today, DAYS);
  const [sponsor] = ownersNamed(context, textsOf(context.data.sponsor));
  const contexts = new Map(documents.map((one) => [one.context.playbook as unknown, one.context]));
  const hosts = new Map(
    documents.flatMap((one) => (one.context.playbook.host ? [] : [[one.file.path, one.context] as const])),
  );
  const byTask = new Map<SponsorTask, SponsorItem[]>(TASKS.map((task) => [task, []]));
  const items = sponsor
    ? agendaOf(
        documents.map(({ context: own, kind }) => ({ context: own, own: kind?.agenda })),
        { from: today, to: until },
      )
    : [];
  for (const item of items) {
    const host = hosts.get(item.path);
    if (!sponsor || !host || !isAhead(item, today, until)) continue;
    if (!item.owners.some(({ id }) => id === sponsor.id)) continue;
    const place = rowOf(contexts, host, item);
    const wanted = TASK_OF[item.source] ?? 'do';
    const speaks = ownersNamed(place.context, textsOf(place.row.sender)).some(({ id }) => id === sponsor.id);
    // What another one says is only prepared.
    const task = wanted === 'say' && !speaks ? 'do' : wanted;
    byTask.get(task)?.push(itemOf(item, task, place, { sponsor: sponsor.id, until }));
  }
  const parts = [...byTask].flatMap(([task, own]) => (own.length > 0 ? [{ task, items: own }] : []));
  return {
    type: 'sponsor',
    title: file.playbook.title,
    subtitle: sponsor
      ? zh
        ? `${sponsor.name}：未来 ${DAYS} 天`
        : `${sponsor.name}: the next ${DAYS} days`
      : zh
        ? '发起人'
        : 'Sponsor',
    cards: [],
    sponsor: sponsor?.name ?? null,
    today,
    until,
    parts,
  };
}
