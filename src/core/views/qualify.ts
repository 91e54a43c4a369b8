import { inPart } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';

/**
 * Pointers of a programme's pictures say whose they are: `rollout/roadmap.md#/phases/0`. Pictures of a
 * single document leave the path out. Those of a part say which one: `rollout/charter.md#roadmap:/phases/0`.
 */
export function qualified(path: string, pointer: string): string {
  return `${path}#${pointer}`;
}

/** A pointer in its pieces: path and part are null where it says none. */
export interface Place {
  path: string | null;
  part: string | null;
  pointer: string;
}

const PLACE = /^(?:(.*?)#)?(?:([a-z][a-z0-9-]*):)?((?:\/.*)?)$/s;

export function unqualified(text: string): Place {
  const [, path = null, part = null, pointer = text] = PLACE.exec(text) ?? [];
  return { path, part, pointer };
}

/** A picture, or a piece of one, with every pointer in it as a function makes it. */
function withPointers<T>(value: T, change: (pointer: string) => string): T {
  if (Array.isArray(value)) return value.map((one: unknown) => withPointers(one, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => [
    key,
    key === 'pointer' && typeof one === 'string' ? change(one) : withPointers(one, change),
  ]);
  return Object.fromEntries(entries) as T;
}

/** A picture, or a piece of one, with the path in every pointer that has none. */
export function qualify<T>(path: string, value: T): T {
  return withPointers(value, (pointer) =>
    unqualified(pointer).path === null ? qualified(path, pointer) : pointer,
  );
}

/** A picture of a document; that of a part with its kind in every pointer. */
export function named<T>(playbook: Playbook, view: T): T {
  if (!playbook.host) return view;
  return withPointers(view, (pointer) => {
    const { path, part } = unqualified(pointer);
    return path === null && part === null ? inPart(playbook.kind, pointer) : pointer;
  });
}
