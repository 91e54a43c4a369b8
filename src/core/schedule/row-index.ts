import { slug } from '../playbook/naming/normalise.ts';
import { targetKeys } from './dependencies.ts';
import type { PlannedItem } from './items.ts';

/** Finds the items that a dependency means. */
export interface RowIndex {
  /**
   * The items that an id or a name means, as written first, then by its slug: of several lists the first one
   * that has such a row. None where it means nothing, several where it does not say which.
   */
  meant(target: string): readonly PlannedItem[];
}

const listOf = ({ pointer }: PlannedItem): string => pointer.slice(0, pointer.lastIndexOf('/'));

class ItemsByKey {
  private readonly known = new Map<string, PlannedItem[]>();

  /** Only those of the first list are kept: a phase goes before a wave of its name. */
  add(key: string, item: PlannedItem): void {
    const own = this.known.get(key);
    const last = own?.at(-1);
    if (!last) this.known.set(key, [item]);
    else if (listOf(last) === listOf(item) && last !== item) own?.push(item);
  }

  get(key: string): readonly PlannedItem[] | undefined {
    return this.known.get(key);
  }
}

interface Indices {
  byId: ItemsByKey;
  byName: ItemsByKey;
  bySlug: ItemsByKey;
}

function indicesOf(items: readonly PlannedItem[]): Indices {
  const byId = new ItemsByKey();
  const byName = new ItemsByKey();
  const bySlug = new ItemsByKey();
  for (const item of items) {
    const made = slug(item.name);
    // What is made from a name is no better than the name.
    if (item.id !== made) byId.add(item.id, item);
    if (item.name !== '') byName.add(item.name, item);
    for (const key of item.id === made ? [made] : [slug(item.id), made])
      if (key !== '') bySlug.add(key, item);
  }
  return { byId, byName, bySlug };
}

/** An index of items, which come in the order of their lists; made when it is first asked, since most wait for nothing. */
export function rowIndex(items: readonly PlannedItem[]): RowIndex {
  let made: Indices | null = null;
  return {
    meant(target) {
      const { byId, byName, bySlug } = (made ??= indicesOf(items));
      const keys = targetKeys(target);
      const found = keys.map((key) => byId.get(key) ?? byName.get(key) ?? bySlug.get(key));
      return found.find((one) => one !== undefined) ?? [];
    },
  };
}
