import {
  FoldingRangeKind,
  type DocumentLink,
  type FoldingRange,
  type Position,
  type SelectionRange,
} from 'vscode-languageserver-types';
import type { Range } from '../core/syntax/types.ts';
import { valueAt } from './fields.ts';
import { toRange, type LanguageWorkspace } from './workspace.ts';

/** Front matter, sections and tables that are more than a line. */
export function foldingRanges(workspace: LanguageWorkspace, uri: string): FoldingRange[] {
  const document = workspace.get(uri);
  if (!document?.playbook) return [];
  const { frontMatter, sections, tables, comments, text } = document.playbook.syntax;
  const fold = ({ start, end }: Range, kind?: string): FoldingRange[] => {
    const trimmed = text.slice(start, end).trimEnd().length;
    const [from, to] = [document.text.positionAt(start).line, document.text.positionAt(start + trimmed).line];
    return to > from ? [{ startLine: from, endLine: to, ...(kind ? { kind } : {}) }] : [];
  };
  return [
    ...(frontMatter ? fold(frontMatter.range, FoldingRangeKind.Region) : []),
    ...sections.filter(({ heading }) => heading).flatMap(({ range }) => fold(range)),
    ...tables.flatMap(({ range }) => fold(range)),
    ...comments.flatMap(({ range }) => fold(range, FoldingRangeKind.Comment)),
  ];
}

/** From the value at a position outwards: its cell, row, table, section, document. */
export function selectionRanges(
  workspace: LanguageWorkspace,
  uri: string,
  positions: Position[],
): SelectionRange[] {
  const document = workspace.get(uri);
  if (!document?.playbook) return [];
  const { playbook, text } = document;
  const { sections, tables, tasks, frontMatter } = playbook.syntax;
  return positions.map((position) => {
    const offset = text.offsetAt(position);
    const value = valueAt(playbook, offset)?.origin.range;
    const rows = tables.flatMap((table) => [table.range, ...table.rows.map((row) => row.range)]);
    const around = [
      ...(value ? [value] : []),
      ...rows,
      ...tasks.map(({ range }) => range),
      ...sections.map(({ range }) => range),
      ...(frontMatter ? [frontMatter.range] : []),
      { start: 0, end: playbook.syntax.text.length },
    ].filter(({ start, end }) => start <= offset && offset <= end);
    // Each must hold the one before; what only overlaps it is left out.
    const chain = around
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .reduce<Range[]>((list, range) => {
        const inner = list.at(-1);
        const grows = !inner || (range.start <= inner.start && range.end >= inner.end);
        const same = inner && range.start === inner.start && range.end === inner.end;
        return grows && !same ? [...list, range] : list;
      }, []);
    return chain.reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range: toRange(text, range), ...(parent ? { parent } : {}) }),
      undefined,
    ) as SelectionRange;
  });
}

/** References of a document to other documents, as links. */
export function documentLinks(workspace: LanguageWorkspace, uri: string): DocumentLink[] {
  const document = workspace.get(uri);
  if (!document?.playbook) return [];
  const { text } = document.playbook.syntax;
  const folder = document.path.slice(0, document.path.lastIndexOf('/') + 1);
  return [...text.matchAll(/\]\(([^)\s#]+\.md)(#[^)\s]*)?\)/g)].flatMap((match) => {
    const target = resolvePath(folder, meaningOf(match[1] ?? ''));
    const other = target === null ? undefined : workspace.byPath(target);
    const start = match.index + 2;
    const end = start + (match[1] ?? '').length;
    return other ? [{ range: toRange(document.text, { start, end }), target: other.uri }] : [];
  });
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
