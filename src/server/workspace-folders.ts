import { decodeUri } from '../service/decode-uri.ts';

/** True for a URI in a folder, or in one below it. */
export function isBelow(uri: string, folder: string): boolean {
  return decodeUri(uri).startsWith(`${decodeUri(folder).replace(/\/$/, '')}/`);
}

/** The shortest end of each folder's URI that no other folder has. */
function namesOf(folders: readonly string[]): string[] {
  const parts = folders.map((folder) => decodeUri(folder).split('/'));
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

/** The workspace folders of the editor, and paths of documents relative to them. */
export class WorkspaceFolders {
  private folders: { uri: string; name: string }[] = [];

  /** Replaces the folders. */
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
      ? decodeUri(uri).slice(decodeUri(folder.uri).length + 1)
      : decodeUri(uri).replace(/^[\w+-]+:\/*/, '');
    return folder && this.folders.length > 1 ? `${folder.name}/${rest}` : rest;
  }
}
