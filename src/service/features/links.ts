import type { DocumentLink, TextEdit } from 'vscode-languageserver-types';
import type { Playbook } from '../../core/playbook/types.ts';
import { destinationsOf } from '../../core/syntax/links.ts';
import type { Range } from '../../core/syntax/types.ts';
import { toRange, type LanguageWorkspace, type OpenDocument } from '../workspace.ts';

/** A link of a playbook to a file of the workspace. */
interface FileLink {
  /** The file's path in the workspace. */
  path: string;
  /** Where it is written, without what stands behind `#`. */
  range: Range;
}

/** A path without the escapes that links need for spaces and other letters. */
function meaningOf(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray `%` is one.
    return path;
  }
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

function fileLinks({ path, syntax }: Playbook): FileLink[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return destinationsOf(syntax).flatMap(({ text, range }): FileLink[] => {
    const file = text.split('#', 1)[0] ?? '';
    const target = /\.(?:md|markdown)$/.test(file) ? resolvePath(folder, meaningOf(file)) : null;
    return target === null
      ? []
      : [{ path: target, range: { start: range.start, end: range.start + file.length } }];
  });
}

/** References of a document to other documents, as links. */
export function documentLinks(workspace: LanguageWorkspace, uri: string): DocumentLink[] {
  const document = workspace.get(uri);
  if (!document?.playbook) return [];
  return fileLinks(document.playbook).flatMap(({ path, range }) => {
    const other = workspace.byPath(path);
    return other ? [{ range: toRange(document.text, range), target: other.uri }] : [];
  });
}

/** Edits of every link to a file that gets another name in its folder, by document. */
export function linkEdits(
  workspace: LanguageWorkspace,
  path: string,
  name: string,
): { document: OpenDocument; edits: TextEdit[] }[] {
  return workspace.playbooks().flatMap((document) => {
    if (!document.playbook) return [];
    const { text } = document.playbook.syntax;
    const edits = fileLinks(document.playbook)
      .filter((link) => link.path === path)
      .map(({ range: { start, end } }) => {
        const from = start + text.slice(start, end).lastIndexOf('/') + 1;
        return { range: toRange(document.text, { start: from, end }), newText: encodeURIComponent(name) };
      });
    return edits.length > 0 ? [{ document, edits }] : [];
  });
}
