import type { AgendaItem, Bucket } from '../../core/agenda/types.ts';
import type { View } from '../../core/generated/views.ts';
import type { AgendaView } from '../../core/views/shapes/agenda.ts';
import type { Bullet } from '../../core/views/shapes/bullets.ts';
import type { GatePage } from '../../core/views/shapes/gates.ts';
import type { BoardCard, RiskMark } from '../../core/views/shapes/issue-board.ts';
import { rowKey, type Shown } from '../sources.ts';

/** What a meeting speaks of, in the order in which it does. */
export const SECTIONS = ['late', 'today', 'week', 'gates', 'escalate', 'risks', 'metrics'] as const;
export type Section = (typeof SECTIONS)[number];

/** A row as its picture knows it. */
export type Topic =
  | { type: 'item'; item: AgendaItem }
  | { type: 'gate'; gate: GatePage }
  /** `item` is the same issue in the agenda, where it stands there. */
  | { type: 'issue'; card: BoardCard; item: AgendaItem | undefined }
  | { type: 'risk'; risk: RiskMark; item: AgendaItem | undefined }
  | { type: 'metric'; bullet: Bullet };

/** One thing that a meeting speaks of. */
export interface Step {
  /** The row in its document. */
  key: string;
  section: Section;
  pointer: string;
  name: string;
  topic: Topic;
}

/** `section` is null for what nobody has to speak of now. */
type Candidate = Omit<Step, 'section'> & { section: Section | null };

const DUE: ReadonlySet<Bucket> = new Set<Bucket>(['late', 'today', 'week']);

/** The picture of a type among those of what is shown. */
export function viewOf<T extends View['type']>(
  { views }: Pick<Shown, 'views'>,
  type: T,
): Extract<View, { type: T }> | undefined {
  return views.map(({ view }) => view).find((view): view is Extract<View, { type: T }> => view.type === type);
}

/** True for what is to be done or decided; everything else of an agenda only takes place. */
const isWork = ({ state, edits }: AgendaItem): boolean => state !== null || edits.decision !== null;

/** What takes place until the end of this week and asks nothing of anybody, such as a blackout. */
export function takesPlace({ groups }: AgendaView): AgendaItem[] {
  return groups.flatMap(({ bucket, items }) =>
    DUE.has(bucket) ? items.filter((item) => !isWork(item)) : [],
  );
}

/** Everything that the pictures know; a row that stands in several of them is taken where most is known of it. */
function candidates(shown: Shown): Map<string, Candidate> {
  const all = new Map<string, Candidate>();
  const add = (pointer: string, name: string, section: Section | null, topic: Topic): void => {
    const key = rowKey(shown, pointer);
    all.set(key, { key, section, pointer, name, topic });
  };
  const sectionOf = (pointer: string): Section | null => all.get(rowKey(shown, pointer))?.section ?? null;
  const itemOf = (pointer: string): AgendaItem | undefined => {
    const topic = all.get(rowKey(shown, pointer))?.topic;
    return topic?.type === 'item' ? topic.item : undefined;
  };
  for (const { bucket, items } of viewOf(shown, 'agenda')?.groups ?? []) {
    const section = bucket === 'late' || bucket === 'today' || bucket === 'week' ? bucket : null;
    for (const item of items.filter(isWork)) add(item.pointer, item.name, section, { type: 'item', item });
  }
  for (const gate of viewOf(shown, 'gates')?.gates ?? []) {
    const { pointer, name, decision } = gate;
    const section = sectionOf(pointer) ?? (decision === 'pending' ? 'gates' : null);
    add(pointer, name, section, { type: 'gate', gate });
  }
  const board = viewOf(shown, 'issue-board');
  for (const card of board?.issues ?? []) {
    const { pointer, name, escalate } = card;
    const section = escalate === null ? sectionOf(pointer) : 'escalate';
    add(pointer, name, section, { type: 'issue', card, item: itemOf(pointer) });
  }
  for (const risk of board?.risks ?? []) {
    const { pointer, name, isOpen } = risk;
    const section = sectionOf(pointer) ?? (isOpen ? 'risks' : null);
    add(pointer, name, section, { type: 'risk', risk, item: itemOf(pointer) });
  }
  for (const bullet of viewOf(shown, 'bullets')?.rows ?? []) {
    add(bullet.pointer, bullet.name, bullet.isRed ? 'metrics' : null, { type: 'metric', bullet });
  }
  return all;
}

/**
 * What a meeting speaks of, one thing after the other: what is late, due today and this week, gates to be decided,
 * issues to be escalated, open risks, metrics in red.
 *
 * @param before what it spoke of so far: that keeps its place when it is done, decided or postponed meanwhile
 */
export function stepsOf(shown: Shown, before: readonly Step[] = []): Step[] {
  const now = candidates(shown);
  const kept = before.flatMap(({ key, name, section }): Step[] => {
    const row = now.get(key);
    // Another row stands there now.
    if (row?.name !== name) return [];
    now.delete(key);
    return [{ ...row, section }];
  });
  const added = [...now.values()].flatMap((row): Step[] =>
    row.section === null ? [] : [{ ...row, section: row.section }],
  );
  const all = [...kept, ...added];
  return SECTIONS.flatMap((section) => all.filter((step) => step.section === section));
}
