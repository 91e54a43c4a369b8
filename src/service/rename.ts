import type { Position, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { slug } from '../core/playbook/normalise.ts';
import { say } from './messages.ts';
import { occurrencesAt } from './navigation.ts';
import type { Entity, Occurrence } from './entities.ts';
import { toRange, type LanguageWorkspace } from './workspace.ts';

/** A name as YAML or a cell takes it at this place; null where it cannot stand there. */
function fitting({ playbook, range }: Occurrence, text: string): string | null {
  const source = playbook.syntax.text;
  const inFront = playbook.syntax.frontMatter && range.start < playbook.syntax.frontMatter.range.end;
  if (!inFront) return text;
  const quote = source.charAt(range.start);
  if (quote === '"' || quote === "'") return JSON.stringify(text);
  return /^[\w\u3400-\u9fff][\w\u3400-\u9fff ./-]*$/.test(text) ? text : JSON.stringify(text);
}

/** Which of the entity's spellings a place has: renaming the name leaves what uses the id alone. */
function spelling({ role, text }: Occurrence, { row }: Entity): 'id' | 'name' | 'slug' {
  if (role !== 'reference') return role;
  if (row.id !== undefined && text === row.id) return 'id';
  return text === row.name ? 'name' : 'slug';
}

/** The stretch that a rename would change, or null where there is nothing to rename. */
export function prepareRename(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
): { range: Range; placeholder: string } | null {
  const found = occurrencesAt(workspace, uri, position);
  const document = workspace.get(uri);
  if (!found || !document) return null;
  return { range: toRange(document.text, found.here.range), placeholder: bare(found.here.text) };
}

const bare = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2');

/**
 * Renames the thing at a position wherever the programme names it by the same spelling, its id or its
 * name. A document whose id is its file's name takes the file along.
 *
 * @returns null where there is nothing to rename, a text where the name cannot be.
 */
export function rename(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
  newName: string,
): WorkspaceEdit | string | null {
  const found = occurrencesAt(workspace, uri, position);
  if (!found) return null;
  const name = newName.trim();
  if (name === '' || /[\n\r|]/.test(name)) return say(workspace.ports.lang(), 'bad-name');
  const { entity } = found.here;
  const kind = spelling(found.here, entity);
  // Without an id of its own, a row goes by its name in letters and dashes too.
  const derived = entity.row.id === undefined && kind !== 'id';
  const edits = new Map<string, TextDocumentEdit>();
  for (const occurrence of found.all) {
    const own = spelling(occurrence, entity);
    if (own !== kind && !derived) continue;
    const document = workspace.byPath(occurrence.playbook.path);
    const text = fitting(occurrence, derived && own === 'slug' ? slug(name) : name);
    if (!document || text === null) continue;
    const { version } = document.text;
    const change = edits.get(document.uri) ?? { textDocument: { uri: document.uri, version }, edits: [] };
    change.edits.push({ range: toRange(document.text, occurrence.range), newText: text });
    edits.set(document.uri, change);
  }
  const changes: NonNullable<WorkspaceEdit['documentChanges']> = [...edits.values()];
  const file = workspace.byPath(entity.playbook.path);
  // By its name `change.md` a folder is known to be a programme.
  const own = entity.pointer === '' && kind === 'id' && entity.playbook.kind !== 'change';
  if (file && own && baseOf(file.uri) === entity.row.id) {
    const target = file.uri.replace(/[^/]+(\.\w+)$/, `${encodeURIComponent(slug(name))}$1`);
    if (workspace.get(target)) return say(workspace.ports.lang(), 'name-taken', { name: slug(name) });
    changes.push({ kind: 'rename', oldUri: file.uri, newUri: target, options: { overwrite: false } });
  }
  return { documentChanges: changes };
}

function baseOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.\w+$/, '');
}
