import { hostOf, withParts } from '../../core/playbook/parts.ts';
import { ownersOf } from '../../core/playbook/tasks.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import { keysOf } from '../../core/references/matching.ts';
import type { Programme } from '../../core/programme/types.ts';
import { inlineText } from '../../core/syntax/inline-text.ts';
import { targetKeys } from '../../core/schedule/dependencies.ts';
import { memoizeWeak } from '../../core/memoize.ts';
import { spelledAt } from '../../core/references/spelled.ts';
import { placeOfReference, referencesOf } from '../../core/references/references.ts';
import type { Range } from '../../core/syntax/types.ts';
import { entitiesIn, entitiesOf, resolve, type Entity } from '../../core/references/entities.ts';
import type { QuotingContext } from './quoting.ts';
import { timeNamesOf } from './time-names.ts';

/** An occurrence of an entity's name: its definition or a reference to it. */
export interface Occurrence {
  playbook: Playbook;
  range: Range;
  /** Its text, without quotes and escapes. */
  text: string;
  entity: Entity;
  /** `id`, `name` and `number` define it. */
  role: 'id' | 'name' | 'number' | 'reference';
  quoting: QuotingContext;
  /** The value that it is a part of: one item of a list, or the row that a time waits for. */
  within: 'nothing' | 'list' | 'time';
}

/** What the name in a cell is replaced by to see whether it stands there alone: no mark, and in no name. */
const PROBE = '\ue000';

/** Where a name stands in a cell without the marks or the link around it; the whole range where marks stand in it. */
function withoutMarks(playbook: Playbook, range: Range, text: string): Range {
  const source = playbook.syntax.text.slice(range.start, range.end);
  for (let at = text === '' ? -1 : source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) {
    const end = at + text.length;
    const probed = source.slice(0, at) + PROBE + source.slice(end);
    if (inlineText(probed, new Set()) === PROBE) return { start: range.start + at, end: range.start + end };
  }
  return range;
}

function definitions(entity: Entity): Occurrence[] {
  const { playbook, pointer, row } = entity;
  return (['id', 'name', 'number'] as const).flatMap((role): Occurrence[] => {
    const key = pointer === '' && role === 'name' ? 'title' : role;
    const origin = playbook.origins.get(`${pointer}/${key}`);
    const text = String(row[role] ?? '');
    if (origin?.type === 'text') {
      const range = spelledAt(playbook.syntax.text, origin.range, text);
      return range ? [{ playbook, range, text, entity, role, quoting: 'text', within: 'nothing' }] : [];
    }
    const isText = origin?.type === 'cell' || origin?.type === 'yaml';
    if (!isText || origin.range.start === origin.range.end) return [];
    const range = origin.type === 'cell' ? withoutMarks(playbook, origin.range, text) : origin.range;
    return [{ playbook, range, text, entity, role, quoting: origin.type, within: 'nothing' }];
  });
}

function written(programme: Programme, playbook: Playbook): Occurrence[] {
  return referencesOf(playbook).flatMap((reference): Occurrence[] => {
    const { text, entity: type, pointer, inList } = reference;
    const entity = resolve(programme, playbook, type, text);
    const place = placeOfReference(playbook, reference);
    if (!entity || !place) return [];
    const origin = playbook.origins.get(pointer)?.type;
    const quoting = origin === 'cell' || origin === 'text' ? origin : place.whole ? 'yaml' : 'yaml-part';
    const within = inList ? 'list' : 'nothing';
    const range = origin === 'cell' ? withoutMarks(playbook, place.range, text) : place.range;
    return [{ playbook, range, text, entity, role: 'reference', quoting, within }];
  });
}

const OWNER_QUOTING = { sign: 'owner', quoted: 'quoted', text: 'owner-text' } as const;

function inTasks(programme: Programme, playbook: Playbook): Occurrence[] {
  const take = (type: string, text: string, range: Range, quoting: QuotingContext): Occurrence[] => {
    const entity = resolve(programme, playbook, type, text);
    return entity ? [{ playbook, range, text, entity, role: 'reference', quoting, within: 'nothing' }] : [];
  };
  // They are the host's.
  if (playbook.host) return [];
  return playbook.tasks.flatMap(({ index }) => [
    ...ownersOf(playbook, index).flatMap(({ name, nameRange, notation }) =>
      take('role', name, nameRange, OWNER_QUOTING[notation]),
    ),
    ...(playbook.syntax.tasks[index]?.facts ?? []).flatMap(({ key, value, valueRange }) =>
      key === 'sop' || key === 'metric' ? take(key, value, valueRange, 'fact') : [],
    ),
  ]);
}

/** Rows named in times: `after Pilot + 2w`, and the column After. */
function inTimes(playbook: Playbook): Occurrence[] {
  // What stands in one file may wait for each other, the own rows first.
  const beside = withParts(hostOf(playbook)).filter((one) => one !== playbook);
  const scheduled = [playbook, ...beside]
    .flatMap(entitiesIn)
    .filter(
      ({ playbook: { schema }, pointer }) =>
        schema.lists.get(pointer.split('/')[1] ?? '')?.node['x-schedule'],
    );
  const byKey = new Map<string, Entity>();
  for (const entity of scheduled) {
    for (const key of keysOf(entity.row)) if (!byKey.has(key)) byKey.set(key, entity);
  }
  const rowNames = new Set(scheduled.flatMap(({ row }) => row.name ?? []));
  return timeNamesOf(playbook, rowNames).flatMap(({ text, range, quoting }): Occurrence[] => {
    const key = targetKeys(text).find((one) => byKey.has(one));
    const entity = byKey.get(key ?? '');
    return entity ? [{ playbook, range, text, entity, role: 'reference', quoting, within: 'time' }] : [];
  });
}

function unique(occurrences: Occurrence[]): Occurrence[] {
  const seen = new Map<string, Occurrence>();
  for (const one of occurrences) {
    const key = `${one.playbook.path}:${one.range.start}:${one.range.end}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** Every place of a programme that names an entity. */
export const occurrencesOf = memoizeWeak((programme: Programme): Occurrence[] =>
  unique([
    ...entitiesOf(programme).flatMap(definitions),
    ...programme.playbooks
      .flatMap(withParts)
      .flatMap((playbook) => [
        ...written(programme, playbook),
        ...inTasks(programme, playbook),
        ...inTimes(playbook),
      ]),
  ]),
);

/** The occurrence at an offset of a document; a definition before a reference. */
export function occurrenceAt(programme: Programme, playbook: Playbook, offset: number): Occurrence | null {
  const here = occurrencesOf(programme).filter(
    (one) => one.playbook.path === playbook.path && one.range.start <= offset && offset <= one.range.end,
  );
  return here.find(({ role }) => role !== 'reference') ?? here[0] ?? null;
}

/** The place that defines an entity: its name, else its id, else its row. */
export function definitionOf(entity: Entity): Range {
  const { playbook, pointer } = entity;
  const found = definitions(entity);
  const name = found.find(({ role }) => role === 'name') ?? found[0];
  return name?.range ?? playbook.locate(pointer);
}
