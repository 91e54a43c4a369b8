import { slug } from '../playbook/naming/normalise.ts';
import { hostOf, withParts } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import { keysOf } from './matching.ts';
import { rowsOf, textOf, type Row } from '../playbook/rows.ts';
import { memoizeGroups } from '../programme/groups.ts';
import { isSecondCharter } from '../programme/programme.ts';
import type { Programme } from '../programme/types.ts';
import { memoize, memoizeWeak } from '../memoize.ts';

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
export const entitiesIn = memoizeWeak((playbook: Playbook): readonly Entity[] => {
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
});

/** Entities that one word means, with the first of all and of each document. Nearly every word means one. */
class Meanings {
  count = 1;
  readonly first: Entity;
  private others: Map<Playbook, Entity> | null = null;

  constructor(first: Entity) {
    this.first = first;
  }

  add(entity: Entity): void {
    this.count += 1;
    this.others ??= new Map();
    if (entity.playbook !== this.first.playbook && !this.others.has(entity.playbook))
      this.others.set(entity.playbook, entity);
  }

  firstIn(playbook: Playbook): Entity | undefined {
    return playbook === this.first.playbook ? this.first : this.others?.get(playbook);
  }
}

/** The same by a word, which is looked up without going through them all. */
class MeaningsByWord {
  private readonly known = new Map<string, Meanings>();

  add(word: string, entity: Entity): void {
    const known = this.known.get(word);
    if (known) known.add(entity);
    else this.known.set(word, new Meanings(entity));
  }

  get(word: string): Meanings | undefined {
    return this.known.get(word);
  }
}

/** Entities of one type by what a reference may write. */
class EntityIndex {
  /** By the slug of id, name or number. */
  readonly bySlug = new MeaningsByWord();
  readonly byName = new MeaningsByWord();
  /** As written. */
  readonly byId = new MeaningsByWord();
  /** As written, of those whose id or name has not the same slug. */
  readonly byNumber = new MeaningsByWord();

  add(entity: Entity): void {
    const { row } = entity;
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

/** Entities of some documents; only the types that somebody refers to are indexed. */
interface Group {
  all: readonly Entity[];
  ofType(type: string): readonly Entity[];
  index(type: string): EntityIndex;
}

const groups = memoizeGroups((playbooks): Group => {
  const all = playbooks.flatMap(withParts).flatMap(entitiesIn);
  const byType = new Map<string, Entity[]>();
  for (const entity of all) {
    const own = byType.get(entity.type) ?? [];
    byType.set(entity.type, own);
    own.push(entity);
  }
  const ofType = (type: string): readonly Entity[] => byType.get(type) ?? [];
  const index = memoize((type: string): EntityIndex => {
    const made = new EntityIndex();
    for (const entity of ofType(type)) made.add(entity);
    return made;
  });
  return { all, ofType, index };
});

/** What a second charter declares again is no entity. */
const groupsOf = memoizeWeak((programme: Programme) =>
  groups(programme.playbooks.filter((playbook) => !isSecondCharter(programme, playbook))),
);

/** Every entity of a programme. */
export function entitiesOf(programme: Programme): readonly Entity[] {
  return groupsOf(programme).flatMap(({ all }) => all);
}

/** The entities of a type in a programme. */
export function entitiesOfType(programme: Programme, type: string): readonly Entity[] {
  return groupsOf(programme).flatMap((group) => group.ofType(type));
}

export function hasEntities(programme: Programme, type: string): boolean {
  return groupsOf(programme).some((group) => group.ofType(type).length > 0);
}

type Words = 'bySlug' | 'byName' | 'byId' | 'byNumber';

/** What a word means in each group of a programme where it means something. */
function meanings(programme: Programme, type: string, words: Words, word: string): Meanings[] {
  return groupsOf(programme).flatMap((group) => group.index(type)[words].get(word) ?? []);
}

const countOf = (all: readonly Meanings[]): number => all.reduce((sum, { count }) => sum + count, 0);

/** How many entities of a type a text means, by id, name or number; an id as written means one. */
export function meaningsOf(programme: Programme, type: string, text: string): number {
  if (countOf(meanings(programme, type, 'byId', text)) === 1) return 1;
  return (
    countOf(meanings(programme, type, 'byName', slug(text))) +
    countOf(meanings(programme, type, 'byNumber', text))
  );
}

/**
 * The entity of a type that a text means: an id as written first; the own document comes before the others, and what
 * stands in the same file before the rest.
 */
export function resolve(programme: Programme, playbook: Playbook, type: string, text: string): Entity | null {
  const written = meanings(programme, type, 'byId', text);
  const all = written.length > 0 ? written : meanings(programme, type, 'bySlug', slug(text));
  for (const near of [playbook, ...withParts(hostOf(playbook))]) {
    for (const one of all) {
      const own = one.firstIn(near);
      if (own) return own;
    }
  }
  return all[0]?.first ?? null;
}

export function sameEntity(a: Entity, b: Entity): boolean {
  return a.playbook === b.playbook && a.pointer === b.pointer;
}

/** What a reference to an entity is written as: its id, where it has one, else its name. */
export function spellingOf({ row }: Entity): string {
  return row.id ?? row.name ?? '';
}
