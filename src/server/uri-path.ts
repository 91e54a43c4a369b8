/**
 * Turns addresses into paths by a conversion that throws for what has none: another scheme, a machine or a
 * path that this system cannot have, a `%` that begins no escape. An editor may open what it likes.
 *
 * @returns null for these
 */
export function pathsBy(convert: (uri: string) => string): (uri: string) => string | null {
  return (uri) => {
    try {
      const path = convert(uri);
      // No system has such a path, and every call of it throws.
      return path.includes('\0') ? null : path;
    } catch {
      return null;
    }
  };
}
