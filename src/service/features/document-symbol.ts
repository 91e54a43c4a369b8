import type { DocumentSymbolParams } from 'vscode-languageserver-protocol';
import { SymbolKind, SymbolTag, type DocumentSymbol } from 'vscode-languageserver-types';
import { withParts } from '../../core/playbook/parts.ts';
import type { Range, Section } from '../../core/syntax/types.ts';
import { defineFeature, documentRequest, type FeatureSetting } from '../feature.ts';
import { wholeSection } from '../../core/syntax/sections.ts';
import { toRange } from '../lsp-ranges.ts';
import type { LanguageWorkspace, WorkspaceDocument } from '../workspace.ts';

/** A box for each state of a task. */
const BOX = { open: '☐', 'in-progress': '◐', done: '☑', cancelled: '☒', postponed: '»' };

/** True where a row that is none of a table stands in a section; a heading has a symbol of its own. */
function standsIn(section: Section | undefined, { start, end }: Range): boolean {
  if (!section || start < section.range.start || start >= section.range.end) return false;
  const { heading } = section;
  return !heading || start < heading.range.start || end > heading.range.end;
}

/** Rows and tasks of a section; `null` for the rows of the front matter. */
function rowSymbols(document: WorkspaceDocument, section: number | null): DocumentSymbol[] {
  const { playbook: host, text } = document;
  if (!host) return [];
  const origins = withParts(host).flatMap((playbook) =>
    [...playbook.origins].map((entry) => ({ playbook, entry })),
  );
  const rows = origins.flatMap(({ playbook, entry: [pointer, origin] }): DocumentSymbol[] => {
    const [, list, index, column] = pointer.split('/');
    const isHere =
      origin.type === 'row'
        ? origin.table.section === section
        : index !== undefined &&
          column === undefined &&
          (origin.type === 'text'
            ? standsIn(host.syntax.sections[section ?? -1], origin.range)
            : origin.type === 'yaml' && section === null);
    if (!isHere) return [];
    const row = (playbook.data[list ?? ''] as Record<string, unknown>[] | undefined)?.[Number(index)];
    const title = [...(playbook.schema.lists.get(list ?? '')?.columns.values() ?? [])].find(
      ({ node }) => node['x-title'],
    )?.name;
    const name = String(row?.name ?? row?.[title ?? ''] ?? row?.id ?? '').trim();
    if (name === '') return [];
    const range = toRange(text, origin.range);
    return [{ name, kind: SymbolKind.Field, range, selectionRange: range }];
  });
  const tasks = host.tasks
    .filter((task) => host.syntax.tasks[task.index]?.section === section && task.text !== '')
    .map((task): DocumentSymbol => {
      const range = toRange(text, host.syntax.tasks[task.index]?.range ?? host.locate(''));
      return {
        name: `${BOX[task.state]} ${task.text}`,
        ...(task.state === 'cancelled' ? { tags: [SymbolTag.Deprecated] } : {}),
        kind: SymbolKind.Event,
        range,
        selectionRange: range,
      };
    });
  return [...rows, ...tasks];
}

/** Headings as a tree, with the rows and tasks below each. */
export function documentSymbols(workspace: LanguageWorkspace, uri: string): DocumentSymbol[] {
  const document = workspace.get(uri);
  if (!document?.playbook) return [];
  const { sections } = document.playbook.syntax;
  const children = (parent: number): DocumentSymbol[] =>
    sections.flatMap((section, index): DocumentSymbol[] => {
      if (section.parent !== parent) return [];
      // What stands before the first heading stands at the top.
      if (!section.heading) return rowSymbols(document, index);
      return [
        {
          name: section.heading.text || '#',
          kind: SymbolKind.Namespace,
          range: toRange(document.text, wholeSection(sections, index)),
          selectionRange: toRange(document.text, section.heading.range),
          children: [...rowSymbols(document, index), ...children(index)],
        },
      ];
    });
  return [...rowSymbols(document, null), ...children(-1)];
}

/** Of the outline and of the search in all documents. */
export const symbolsSetting: FeatureSetting = {
  name: 'symbols',
  default: true,
  description: {
    en: 'List phases, milestones, tasks and other rows in the outline and the search for symbols.',
    zh: '在大纲和符号搜索中列出阶段、里程碑、任务等。',
  },
};

export default defineFeature({
  setting: symbolsSetting,
  capabilities: { documentSymbolProvider: true },
  requests: [
    documentRequest<DocumentSymbolParams, DocumentSymbol[]>(
      'textDocument/documentSymbol',
      ({ workspace }, { textDocument }) => documentSymbols(workspace, textDocument.uri),
    ),
  ],
});
