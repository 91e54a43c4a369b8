import { slug } from '../playbook/normalise.ts';
import { hostOf, withParts } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import { keysOf } from './matching.ts';
import { rowsOf, textOf, type Row } from '../playbook/rows.ts';
import { isSecondCharter } from '../programme/programme.ts';
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

/** The document itself, and every row of it that has a type; a part is meant by no id of its own. */
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
  return playbook.host ? rows : [own, ...rows];
}

/** Every entity of a programme; what a second charter declares again is none. */
export const entitiesOf = memoizeWeak((programme: Programme): Entity[] =>
  programme.playbooks
    .filter((playbook) => !isSecondCharter(programme, playbook))
    .flatMap(withParts)
    .flatMap(entitiesIn),
);

/** Entities that one word means, with the first of all and of each document. */
class Meanings {
  count = 0;
  private first: Entity | null = null;
  private readonly firstIn = new Map<Playbook, Entity>();

  add(entity: Entity): void {
    this.count += 1;
    this.first ??= entity;
    if (!this.firstIn.has(entity.playbook)) this.firstIn.set(entity.playbook, entity);
  }

  /** The own document comes before the others, and what stands in the same file before the rest. */
  seenFrom(playbook: Playbook): Entity | null {
    const near = [playbook, ...withParts(hostOf(playbook))].flatMap((one) => this.firstIn.get(one) ?? []);
    return near[0] ?? this.first;
  }
}

/** The same by a word, which is looked up without going through them all. */
class MeaningsByWord {
  private readonly known = new Map<string, Meanings>();

  add(word: string, entity: Entity): void {
    const own = this.known.get(word) ?? new Meanings();
    this.known.set(word, own);
    own.add(entity);
  }

  get(word: string): Meanings | undefined {
    return this.known.get(word);
  }
}

/** Entities of one type, all of them and by what a reference may write. */
class EntityIndex {
  readonly all: Entity[] = [];
  /** By the slug of id, name or number. */
  readonly bySlug = new MeaningsByWord();
  readonly byName = new MeaningsByWord();
  /** As written. */
  readonly byId = new MeaningsByWord();
  /** As written, of those whose id or name has not the same slug. */
  readonly byNumber = new MeaningsByWord();

  add(entity: Entity): void {
    const { row } = entity;
    this.all.push(entity);
    const keys = new Set(keysOf(row));
    for (const key of keys) this.byName.add(key, entity);
    if (row.id !== undefined) this.byId.add(row.id, entity);
    const number = textOf(row.number);
    if (number !== undefined && !keys.has(slug(number))) {
      this.byNumber.add(number, entity);
      keys.add(slug(number));
    }
    for (const key of keys) this.bySlug.add(key, entity);
  }
}

const indexOf = memoizeWeak((programme: Programme): ReadonlyMap<string, EntityIndex> => {
  const index = new Map<string, EntityIndex>();
  for (const entity of entitiesOf(programme)) {
    const own = index.get(entity.type) ?? new EntityIndex();
    index.set(entity.type, own);
    own.add(entity);
  }
  return index;
});

/** The entities of a type in a programme. */
export function entitiesOfType(programme: Programme, type: string): readonly Entity[] {
  return indexOf(programme).get(type)?.all ?? [];
}

/** How many entities of a type a text means, by id, name or number; an id as written means one. */
export function meaningsOf(programme: Programme, type: string, text: string): number {
  const index = indexOf(programme).get(type);
  if (index?.byId.get(text)?.count === 1) return 1;
  return (index?.byName.get(slug(text))?.count ?? 0) + (index?.byNumber.get(text)?.count ?? 0);
}

/** The entity of a type that a text means: an id as written first, the own document before the others. */
export function resolve(programme: Programme, playbook: Playbook, type: string, text: string): Entity | null {
  const index = indexOf(programme).get(type);
  return (index?.byId.get(text) ?? index?.bySlug.get(slug(text)))?.seenFrom(playbook) ?? null;
}

export function sameEntity(a: Entity, b: Entity): boolean {
  return a.playbook === b.playbook && a.pointer === b.pointer;
}

/** What a reference to an entity is written as: its id, where it has one, else its name. */
export function spellingOf({ row }: Entity): string {
  return row.id ?? row.name ?? '';
}
