import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** What a client says it can do with an edit. */
export interface EditAbilities {
  documentChanges: boolean;
  /** Files may be made and renamed. */
  files: boolean;
}

/** The abilities in what a client announces of itself. */
export function editAbilities(
  announced: { documentChanges?: boolean; resourceOperations?: string[] } | undefined,
): EditAbilities {
  const documentChanges = announced?.documentChanges === true;
  const operations = announced?.resourceOperations ?? [];
  return {
    documentChanges,
    files: documentChanges && ['create', 'rename'].every((one) => operations.includes(one)),
  };
}

/**
 * An edit in the form that a client takes: without versions for one that knows none, and with none for
 * documents that are not open.
 *
 * @returns null where it would make or rename files and the client cannot
 */
export function clientEdit(edit: WorkspaceEdit, abilities: EditAbilities): WorkspaceEdit | null {
  const all = edit.documentChanges ?? [];
  if (!abilities.files && all.some((one) => 'kind' in one)) return null;
  if (!abilities.documentChanges) {
    const texts = all as TextDocumentEdit[];
    const changes: NonNullable<WorkspaceEdit['changes']> = {};
    for (const { textDocument, edits } of texts) {
      changes[textDocument.uri] = [
        ...(changes[textDocument.uri] ?? []),
        ...(edits as (typeof changes)[string]),
      ];
    }
    return { changes };
  }
  const documentChanges = all.map((one) =>
    'kind' in one || one.textDocument.version !== 0
      ? one
      : { ...one, textDocument: { ...one.textDocument, version: null } },
  );
  return { ...edit, documentChanges };
}
