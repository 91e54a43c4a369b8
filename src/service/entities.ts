import { schemas } from '../core/generated/schemas.ts';
import type { Playbook } from '../core/playbook/types.ts';
import { names, rowsOf, type Row } from '../core/programme/facts.ts';
import type { Programme } from '../core/programme/types.ts';
import { remember } from '../core/remember.ts';
import { referencesOf } from '../core/rules/support/references.ts';
import type { Range } from '../core/syntax/types.ts';

/** Something that documents refer to: a row of a list, or a document such as an SOP. */
export interface Entity {
  /** As in `x-entity` of the schemas, or the kind of a document. */
  type: string;
  playbook: Playbook;
  /** Of the row; '' for a document. */
  pointer: string;
  row: Row;
}

/** A place that names an entity: where it is defined, or where it is referred to. */
export interface Occurrence {
  playbook: Playbook;
  range: Range;
  /** As written. */
  text: string;
  entity: Entity;
  /** `id` and `name` define it. */
  role: 'id' | 'name' | 'reference';
}

/** Rows that others wait for in time. */
const SCHEDULED = new Set(['phase', 'activity', 'milestone', 'gate', 'wave', 'win']);
const WHEN_COLUMNS = ['after', 'when', 'from', 'to'];

function entitiesIn(playbook: Playbook): Entity[] {
  const own: Entity = {
    type: playbook.kind,
    playbook,
    pointer: '',
    row: { id: playbook.id, name: playbook.title, number: playbook.data.number },
  };
  const lists = Object.entries(schemas[playbook.kind]?.properties ?? {});
  const rows = lists.flatMap(([list, node]) => {
    const type = node['x-entity'];
    if (type === undefined) return [];
    return rowsOf(playbook, list).map((row, index): Entity => ({
      type,
      playbook,
      pointer: `/${list}/${index}`,
      row,
    }));
  });
  return [own, ...rows];
}

/** Every entity of a programme. */
export const entitiesOf = remember((programme: Programme): Entity[] =>
  programme.playbooks.flatMap(entitiesIn),
);

/** The entity of a type that a text means, nearest first: in the own document, then in the others. */
export function resolve(programme: Programme, playbook: Playbook, type: string, text: string): Entity | null {
  const found = entitiesOf(programme).filter(
    (entity) => entity.type === type && (names(text, entity.row) || entity.row.number === text),
  );
  return found.find((entity) => entity.playbook === playbook) ?? found[0] ?? null;
}

/** Where a text stands as a whole word within a stretch; Chinese has no spaces, so only letters bind. */
function within(source: string, range: Range, text: string): Range[] {
  const found: Range[] = [];
  const bound = (character: string): boolean => /[\w-]/.test(character);
  for (let at = source.indexOf(text, range.start); at >= 0 && at + text.length <= range.end;) {
    const end = at + text.length;
    const before = bound(text.charAt(0)) && at > range.start && bound(source.charAt(at - 1));
    const after = bound(text.charAt(text.length - 1)) && end < range.end && bound(source.charAt(end));
    if (!before && !after) found.push({ start: at, end });
    at = source.indexOf(text, end);
  }
  return found;
}

function definitions(entity: Entity): Occurrence[] {
  const { playbook, pointer } = entity;
  return (['id', 'name'] as const).flatMap((role): Occurrence[] => {
    const key = pointer === '' && role === 'name' ? 'title' : role;
    const origin = playbook.origins.get(`${pointer}/${key}`);
    if (!origin || origin.range.start === origin.range.end) return [];
    const text = playbook.syntax.text.slice(origin.range.start, origin.range.end);
    return [{ playbook, range: origin.range, text, entity, role }];
  });
}

function written(programme: Programme, playbook: Playbook): Occurrence[] {
  const source = playbook.syntax.text;
  return referencesOf(playbook).flatMap(({ text, entity: type, pointer }) => {
    const entity = resolve(programme, playbook, type, text);
    const origin = playbook.origins.get(pointer);
    if (!entity || !origin) return [];
    return within(source, origin.range, text).map((range): Occurrence => ({
      playbook,
      range,
      text,
      entity,
      role: 'reference',
    }));
  });
}

function inTasks(programme: Programme, playbook: Playbook): Occurrence[] {
  return playbook.syntax.tasks.flatMap((task) => [
    ...task.owners.flatMap(({ name, range }): Occurrence[] => {
      const entity = resolve(programme, playbook, 'role', name);
      const own = { start: range.start + 1, end: range.end };
      return entity ? [{ playbook, range: own, text: name, entity, role: 'reference' }] : [];
    }),
    ...task.facts.flatMap(({ key, value, valueRange }): Occurrence[] => {
      const type = key === 'sop' || key === 'metric' ? key : null;
      const entity = type ? resolve(programme, playbook, type, value) : null;
      const range = within(playbook.syntax.text, valueRange, value)[0];
      return entity && range ? [{ playbook, range, text: value, entity, role: 'reference' }] : [];
    }),
  ]);
}

/** Rows named in times: `after Pilot + 2w`, and the column After. */
function inTimes(playbook: Playbook): Occurrence[] {
  const rows = entitiesIn(playbook).filter(({ type }) => SCHEDULED.has(type));
  const spellings = rows
    .flatMap((entity) => [entity.row.id, entity.row.name].flatMap((text) => (text ? [{ text, entity }] : [])))
    .sort((a, b) => b.text.length - a.text.length);
  const places = [
    ...rows.flatMap(({ pointer }) =>
      WHEN_COLUMNS.flatMap((column) => playbook.origins.get(`${pointer}/${column}`)?.range ?? []),
    ),
    ...playbook.syntax.tasks.flatMap(({ facts }) =>
      facts.filter(({ key }) => key === 'after').map(({ valueRange }) => valueRange),
    ),
  ];
  return places.flatMap((place) => {
    const taken: Occurrence[] = [];
    for (const { text, entity } of spellings) {
      for (const range of within(playbook.syntax.text, place, text)) {
        const overlaps = taken.some((one) => one.range.start < range.end && range.start < one.range.end);
        if (!overlaps) taken.push({ playbook, range, text, entity, role: 'reference' });
      }
    }
    return taken;
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
export const occurrencesOf = remember((programme: Programme): Occurrence[] =>
  unique([
    ...entitiesOf(programme).flatMap(definitions),
    ...programme.playbooks.flatMap((playbook) => [
      ...written(programme, playbook),
      ...inTasks(programme, playbook),
      ...inTimes(playbook),
    ]),
  ]),
);

/** What stands at an offset of a document, definitions before references. */
export function occurrenceAt(programme: Programme, playbook: Playbook, offset: number): Occurrence | null {
  const here = occurrencesOf(programme).filter(
    (one) => one.playbook === playbook && one.range.start <= offset && offset <= one.range.end,
  );
  return here.find(({ role }) => role !== 'reference') ?? here[0] ?? null;
}

export function sameEntity(a: Entity, b: Entity): boolean {
  return a.playbook === b.playbook && a.pointer === b.pointer;
}

/** The place that defines an entity: its name, else its id, else its row. */
export function definitionOf(entity: Entity): Range {
  const { playbook, pointer } = entity;
  const found = definitions(entity);
  const name = found.find(({ role }) => role === 'name') ?? found[0];
  return name?.range ?? playbook.locate(pointer);
}

/** What a reference to an entity is written as: its id, where it has one, else its name. */
export function spellingOf({ row }: Entity): string {
  return row.id ?? row.name ?? '';
}
