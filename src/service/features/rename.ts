import type { PrepareRenameParams, RenameParams } from 'vscode-languageserver-protocol';
import type { Position, Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { keepAligned } from '../../core/edits/keep-aligned.ts';
import { isBlank } from '../../core/playbook/values/blanks.ts';
import { slug } from '../../core/playbook/naming/normalise.ts';
import { entityName } from '../../core/playbook/naming/names.ts';
import type { Programme } from '../../core/programme/types.ts';
import { isPilotName } from '../../core/kinds/roadmap/periods.ts';
import { parseWhen } from '../../core/when/parse.ts';
import { entitiesOf, resolve, sameEntity, type Entity } from '../../core/references/entities.ts';
import { isSeveral } from '../../core/playbook/values/item-ranges.ts';
import { clientEdit } from '../client-edits.ts';
import { decodeUri } from '../decode-uri.ts';
import { defineFeature, documentRequest, RequestFailure, type FeatureContext } from '../feature.ts';
import { fileLinks } from '../file-links.ts';
import { say } from '../text/messages.ts';
import { occurrencesAt, playbookPosition } from '../occurrences/at-position.ts';
import { isRenamed } from '../occurrences/is-renamed.ts';
import type { Occurrence } from '../occurrences/occurrences.ts';
import { quoteName } from '../occurrences/quoting.ts';
import { lspEdits, toRange } from '../lsp-ranges.ts';
import type { LanguageWorkspace, WorkspaceDocument } from '../workspace.ts';

type Spelling = 'id' | 'name' | 'number';

/** By which of its properties an occurrence names the entity: renaming the name leaves uses of the id alone. */
function spellingAt({ role, text }: Occurrence, { row }: Entity): Spelling {
  if (role !== 'reference') return role;
  const own = (['id', 'name', 'number'] as const).filter((key) => typeof row[key] === 'string');
  return (
    own.find((key) => row[key] === text) ?? own.find((key) => slug(String(row[key])) === slug(text)) ?? 'name'
  );
}

/** The range and the text that a rename would change, or null where there is nothing to rename. */
export function prepareRename(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
): { range: Range; placeholder: string } | null {
  const found = occurrencesAt(workspace, uri, position);
  const document = workspace.get(uri);
  if (!found || !document) return null;
  return { range: toRange(document.text, found.here.range), placeholder: found.here.text };
}

/** True where `after <name>` is parsed back as waiting for just that name. */
function standsInTime(name: string): boolean {
  const when = parseWhen(`after ${name}`);
  return when?.type === 'after' && when.target === name && !when.lag && !when.length;
}

/** A new name as it is written in one occurrence, or null where it cannot be written there. */
function respelled({ playbook, range, quoting, within, text }: Occurrence, old: string, name: string) {
  if (within !== 'nothing' && isSeveral(name)) return null;
  if (within === 'time' && !standsInTime(name)) return null;
  const quoted = /["'“]/.test(playbook.syntax.text.charAt(range.start));
  // An occurrence in kebab-case stays in kebab-case.
  const isSlug = text !== old && text === slug(text);
  return quoteName(quoting, isSlug ? slug(name) : name, quoted);
}

/** That a name cannot be written where an occurrence stands. */
function unfit(
  workspace: LanguageWorkspace,
  { path, text }: WorkspaceDocument,
  { range }: Occurrence,
  name: string,
): string {
  const line = text.positionAt(range.start).line + 1;
  return say(workspace.ports.lang(), 'unfit-name', { name, path, line });
}

/** Why a new name is rejected, in the reader's language; null where it is valid. */
function rejection(workspace: LanguageWorkspace, programme: Programme, entity: Entity, name: string) {
  const lang = workspace.ports.lang();
  if (isBlank(name) || /[\n\r|]/.test(name)) return say(lang, 'bad-name');
  const { playbook, type, pointer, row } = entity;
  if (type === 'wave' && [row.id, row.name].some((own) => isPilotName(own ?? '')))
    return say(lang, 'reserved-name', { name: row.id ?? row.name ?? '' });
  const isDocument = (one: Entity): boolean => pointer === '' && one.pointer === '' && one.row.id === name;
  const other = resolve(programme, playbook, type, name) ?? entitiesOf(programme).find(isDocument);
  return other && !sameEntity(other, entity)
    ? say(lang, 'name-used', { name, entity: entityName(workspace.ports.registry.kinds, type) })
    : null;
}

/** The rename of a document's file, where the file has the document's id as its name; a text where the new name is taken. */
function fileRename(workspace: LanguageWorkspace, { playbook, pointer, row }: Entity, name: string) {
  const uri = workspace.byPath(playbook.path)?.uri;
  // By its name `change.md` a folder is known to be a programme.
  if (!uri || pointer !== '' || playbook.kind === 'change' || baseOf(uri) !== row.id) return null;
  const target = uri.replace(/[^/]+(\.\w+)$/, `${encodeURIComponent(slug(name))}$1`);
  if (workspace.get(target)) return say(workspace.ports.lang(), 'name-taken', { name: slug(name) });
  return { kind: 'rename', oldUri: uri, newUri: target, options: { overwrite: false } } as const;
}

function fileNameOf(uri: string): string {
  return decodeUri(uri.slice(uri.lastIndexOf('/') + 1));
}

function baseOf(uri: string): string {
  return fileNameOf(uri).replace(/\.\w+$/, '');
}

/** Edits of every link to a file that gets another name in its folder, by document. */
function linkEdits(
  workspace: LanguageWorkspace,
  path: string,
  name: string,
): { document: WorkspaceDocument; edits: TextEdit[] }[] {
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

/** The edits of one document among those of all. */
function changeOf(edits: Map<string, TextDocumentEdit>, { uri, text }: WorkspaceDocument): TextDocumentEdit {
  const change = edits.get(uri) ?? { textDocument: { uri, version: text.version }, edits: [] };
  edits.set(uri, change);
  return change;
}

/** The edits of a document with what keeps its aligned tables so. */
function keptAligned(workspace: LanguageWorkspace, change: TextDocumentEdit): TextDocumentEdit {
  const { text, playbook } = workspace.get(change.textDocument.uri) ?? {};
  if (!text || !playbook) return change;
  const edits = (change.edits as TextEdit[]).map(({ range: { start, end }, newText }) => ({
    range: { start: text.offsetAt(start), end: text.offsetAt(end) },
    text: newText,
  }));
  return { ...change, edits: lspEdits(text, keepAligned(playbook.syntax, edits)) };
}

/**
 * Renames the entity at a position in every occurrence that names it by the same property: its id, its
 * name or its number. Where a document's file is named after its id, the file is renamed too.
 *
 * @returns null where there is nothing to rename, a text where the name is rejected.
 */
export function rename(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
  newName: string,
): WorkspaceEdit | string | null {
  const found = occurrencesAt(workspace, uri, position);
  const at = playbookPosition(workspace, uri, position);
  if (!found || !at) return null;
  const name = newName.trim();
  const { entity } = found.here;
  const rejected = rejection(workspace, at.programme, entity, name);
  if (rejected !== null) return rejected;
  const kind = spellingAt(found.here, entity);
  const old = String(entity.row[kind] ?? '');
  const edits = new Map<string, TextDocumentEdit>();
  const inText = new Map<WorkspaceDocument, Occurrence>();
  for (const occurrence of found.all) {
    const document = workspace.byPath(occurrence.playbook.path);
    if (!document || spellingAt(occurrence, entity) !== kind) continue;
    const range = toRange(document.text, occurrence.range);
    const newText = respelled(occurrence, old, name);
    if (newText === null) return unfit(workspace, document, occurrence, name);
    if (occurrence.quoting === 'text') inText.set(document, occurrence);
    changeOf(edits, document).edits.push({ range, newText });
  }
  for (const [document, occurrence] of inText) {
    const { edits: own } = changeOf(edits, document);
    if (!isRenamed(document, own as TextEdit[], entity, { property: kind, old, name }))
      return unfit(workspace, document, occurrence, name);
  }
  const file = kind === 'id' ? fileRename(workspace, entity, name) : null;
  if (typeof file === 'string') return file;
  if (file) {
    const fileName = fileNameOf(file.newUri);
    for (const { document, edits: links } of linkEdits(workspace, entity.playbook.path, fileName)) {
      changeOf(edits, document).edits.push(...links);
    }
  }
  const changes = [...edits.values()].map((one) => keptAligned(workspace, one));
  return { documentChanges: [...changes, ...(file ? [file] : [])] };
}

function renameFor({ workspace, client }: FeatureContext, params: RenameParams): WorkspaceEdit | null {
  const edit = rename(workspace, params.textDocument.uri, params.position, params.newName);
  if (typeof edit === 'string') throw new RequestFailure(edit);
  const possible = edit && clientEdit(edit, client.edits);
  if (edit && !possible) throw new RequestFailure(say(workspace.ports.lang(), 'no-file-rename'));
  return possible;
}

export default defineFeature({
  setting: null,
  capabilities: { renameProvider: { prepareProvider: true } },
  requests: [
    documentRequest<PrepareRenameParams, ReturnType<typeof prepareRename>>(
      'textDocument/prepareRename',
      ({ workspace }, { textDocument, position }) => prepareRename(workspace, textDocument.uri, position),
    ),
    documentRequest<RenameParams, WorkspaceEdit | null>('textDocument/rename', renameFor),
  ],
});
