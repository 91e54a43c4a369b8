/** Editors escape addresses in different ways, so they are compared by what the escapes mean. */
export function meaning(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A stray `%` is one.
    return uri;
  }
}

/** True for an address in a folder, or in one below it. */
export function isBelow(uri: string, folder: string): boolean {
  return meaning(uri).startsWith(`${meaning(folder).replace(/\/$/, '')}/`);
}

/** The last parts of each folder's address that no other folder ends with. */
function namesOf(folders: readonly string[]): string[] {
  const parts = folders.map((folder) => meaning(folder).split('/'));
  const last = (own: string[], count: number): string => own.slice(-count).join('/');
  return parts.map((own) => {
    let count = 1;
    while (
      count < own.length &&
      parts.some((other) => other !== own && last(other, count) === last(own, count))
    ) {
      count += 1;
    }
    return last(own, count);
  });
}

/** The folders that are open, and how documents in them are called. */
export class WorkspaceFolders {
  private folders: { uri: string; name: string }[] = [];
  private readonly uris = new Map<string, string>();

  /** Takes other folders in place of those before. */
  set(uris: readonly string[]): void {
    const bare = uris.map((uri) => uri.replace(/\/$/, ''));
    const names = namesOf(bare);
    this.folders = bare.map((uri, index) => ({ uri, name: names[index] ?? '' }));
  }

  get addresses(): string[] {
    return this.folders.map(({ uri }) => uri);
  }

  /** True for what lies in one of them. */
  hold(uri: string): boolean {
    return this.folders.some((folder) => isBelow(uri, folder.uri));
  }

  /** Relative to the folder that holds it, with the folder's name where there are several. */
  pathOf(uri: string): string {
    const folder = this.folders.find((one) => isBelow(uri, one.uri));
    const rest = folder
      ? meaning(uri).slice(meaning(folder.uri).length + 1)
      : meaning(uri).replace(/^[\w+-]+:\/*/, '');
    const path = folder && this.folders.length > 1 ? `${folder.name}/${rest}` : rest;
    this.uris.set(path, uri);
    return path;
  }

  /** The address that a path was made of. */
  uriOf(path: string): string {
    return this.uris.get(path) ?? path;
  }
}
