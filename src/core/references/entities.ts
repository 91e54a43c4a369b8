import { slug } from '../playbook/normalise.ts';
import type { Playbook } from '../playbook/types.ts';
import { keysOf } from './matching.ts';
import { rowsOf, textOf, type Row } from '../playbook/rows.ts';
import type { Programme } from '../programme/types.ts';
import { memoizeWeak } from '../memoize.ts';

/** Something that documents refer to: a row of a list, or a document such as an SOP. */
export interface Entity {
  /** As in `x-entity` of the schemas, or the kind of a document. */
  type: string;
  playbook: Playbook;
  /** Of the row; '' for a document. */
  pointer: string;
  row: Row;
}

/** The document itself, and every row of it that has a type. */
export function entitiesIn(playbook: Playbook): Entity[] {
  const own: Entity = {
    type: playbook.kind,
    playbook,
    pointer: '',
    row: { id: playbook.id, name: playbook.title, number: playbook.data.number },
  };
  const rows = [...playbook.schema.lists].flatMap(([list, { entity: type }]) => {
    if (type === null) return [];
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
export const entitiesOf = memoizeWeak((programme: Programme): Entity[] =>
  programme.playbooks.flatMap(entitiesIn),
);

/** Entities of one type, all of them and by each key that a reference may write. */
interface EntityIndex {
  all: Entity[];
  byKey: Map<string, Entity[]>;
}

const indexOf = memoizeWeak((programme: Programme): ReadonlyMap<string, EntityIndex> => {
  const index = new Map<string, EntityIndex>();
  for (const entity of entitiesOf(programme)) {
    const { row, type } = entity;
    const own = index.get(type) ?? { all: [], byKey: new Map<string, Entity[]>() };
    index.set(type, own);
    own.all.push(entity);
    const number = textOf(row.number);
    for (const key of new Set([...keysOf(row), ...(number === undefined ? [] : [slug(number)])])) {
      const known = own.byKey.get(key);
      if (known) known.push(entity);
      else own.byKey.set(key, [entity]);
    }
  }
  return index;
});

/** The entities of a type in a programme. */
export function entitiesOfType(programme: Programme, type: string): readonly Entity[] {
  return indexOf(programme).get(type)?.all ?? [];
}

/** The entities of a type that a text may mean, by id, name or number. */
export function candidatesFor(programme: Programme, type: string, text: string): readonly Entity[] {
  return indexOf(programme).get(type)?.byKey.get(slug(text)) ?? [];
}

/** The entity of a type that a text means: an id as written first, the own document before the others. */
export function resolve(programme: Programme, playbook: Playbook, type: string, text: string): Entity | null {
  const found = candidatesFor(programme, type, text);
  const exact = found.filter(({ row }) => row.id === text);
  const meant = exact.length > 0 ? exact : found;
  return meant.find((entity) => entity.playbook === playbook) ?? meant[0] ?? null;
}

export function sameEntity(a: Entity, b: Entity): boolean {
  return a.playbook === b.playbook && a.pointer === b.pointer;
}

/** What a reference to an entity is written as: its id, where it has one, else its name. */
export function spellingOf({ row }: Entity): string {
  return row.id ?? row.name ?? '';
}
