/**
 * Pointers of a programme's pictures say whose they are: `rollout/roadmap.md#/phases/0`. Pictures of a
 * single document leave the path out.
 */
export function qualified(path: string, pointer: string): string {
  return `${path}#${pointer}`;
}

/** A pointer in its parts; the path is null where the pointer says none. */
export function unqualified(pointer: string): { path: string | null; pointer: string } {
  const at = pointer.indexOf('#/');
  if (at < 0) {
    return pointer.endsWith('#') ? { path: pointer.slice(0, -1), pointer: '' } : { path: null, pointer };
  }
  return { path: pointer.slice(0, at), pointer: pointer.slice(at + 1) };
}

/** A picture, or a part of one, with the path in every pointer that has none. */
export function qualify<T>(path: string, value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => qualify(path, one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => {
    const bare = key === 'pointer' && typeof one === 'string' && unqualified(one).path === null;
    return [key, bare ? qualified(path, one) : qualify(path, one)];
  });
  return Object.fromEntries(entries) as T;
}
