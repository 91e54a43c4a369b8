import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import { entitiesOf } from '../../core/references/entities.ts';
import { definitionOf } from '../occurrences/occurrences.ts';
import { wholeSection } from '../text/sections.ts';
import { toRange, type LanguageWorkspace, type OpenDocument } from '../workspace.ts';

/** Rows and tasks of a section; `null` for the rows of the front matter. */
function rowSymbols(document: OpenDocument, section: number | null): DocumentSymbol[] {
  const { playbook, text } = document;
  if (!playbook) return [];
  const rows = [...playbook.origins].flatMap(([pointer, origin]): DocumentSymbol[] => {
    const [, list, index, column] = pointer.split('/');
    const isHere =
      origin.type === 'row'
        ? origin.table.section === section
        : origin.type === 'yaml' && section === null && index !== undefined && column === undefined;
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
  const tasks = playbook.syntax.tasks
    .filter((task) => task.section === section && task.text !== '')
    .map((task): DocumentSymbol => {
      const range = toRange(text, task.range);
      return {
        name: `${task.done ? '☑' : '☐'} ${task.text}`,
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

/** Documents and entities of all programmes whose name holds the letters asked for, in their order. */
export function workspaceSymbols(workspace: LanguageWorkspace, query: string): SymbolInformation[] {
  const letters = query.toLowerCase();
  const matches = (name: string): boolean => {
    let at = 0;
    for (const letter of name.toLowerCase()) if (letter === letters.charAt(at)) at++;
    return at === letters.length;
  };
  return workspace.allProgrammes().flatMap((programme) =>
    entitiesOf(programme).flatMap((entity): SymbolInformation[] => {
      const name = entity.row.name ?? entity.row.id ?? '';
      const document = workspace.byPath(entity.playbook.path);
      if (name === '' || !document || !matches(name)) return [];
      return [
        {
          name,
          kind: entity.pointer === '' ? SymbolKind.File : SymbolKind.Field,
          containerName: entity.pointer === '' ? entity.type : entity.playbook.title,
          location: { uri: document.uri, range: toRange(document.text, definitionOf(entity)) },
        },
      ];
    }),
  );
}
