import type { Playbook } from '../core/playbook/types.ts';
import { destinationsOf } from '../core/syntax/links.ts';
import type { Range } from '../core/syntax/types.ts';
import { decodeUri } from './decode-uri.ts';

/** A link of a playbook to a file of the workspace. */
export interface FileLink {
  /** The file's path in the workspace. */
  path: string;
  /** Of the written path, without its fragment (`#…`). */
  range: Range;
}

/** A relative path from a folder; null where it leaves the workspace. */
function resolvePath(folder: string, path: string): string | null {
  const parts = folder.split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Links of a playbook to Markdown files of the workspace, whether these are there or not. */
export function fileLinks({ path, syntax }: Playbook): FileLink[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return destinationsOf(syntax).flatMap(({ text, range }): FileLink[] => {
    const file = text.split('#', 1)[0] ?? '';
    const target = /\.(?:md|markdown)$/.test(file) ? resolvePath(folder, decodeUri(file)) : null;
    return target === null
      ? []
      : [{ path: target, range: { start: range.start, end: range.start + file.length } }];
  });
}
