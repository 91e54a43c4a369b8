import type { Position, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { isBlank, slug } from '../../core/playbook/normalise.ts';
import { entityName } from '../../core/playbook/names.ts';
import type { Programme } from '../../core/programme/types.ts';
import { isPilotName } from '../../core/kinds/roadmap/periods.ts';
import { parseWhen } from '../../core/when/parse.ts';
import { entitiesOf, resolve, sameEntity, type Entity } from '../../core/references/entities.ts';
import { isSeveral } from '../../core/playbook/item-ranges.ts';
import { linkEdits } from './links.ts';
import { say } from '../text/messages.ts';
import { occurrencesAt, placeAt } from './navigation.ts';
import type { Occurrence } from '../occurrences/occurrences.ts';
import { fitting } from '../occurrences/slot.ts';
import { toRange, type LanguageWorkspace, type OpenDocument } from '../workspace.ts';

type Spelling = 'id' | 'name' | 'number';

/** By which of its own texts a place calls the entity: renaming its name leaves what uses the id alone. */
function spellingAt({ role, text }: Occurrence, { row }: Entity): Spelling {
  if (role !== 'reference') return role;
  const own = (['id', 'name', 'number'] as const).filter((key) => typeof row[key] === 'string');
  return (
    own.find((key) => row[key] === text) ?? own.find((key) => slug(String(row[key])) === slug(text)) ?? 'name'
  );
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
  return { range: toRange(document.text, found.here.range), placeholder: found.here.text };
}

/** True where a time that waits for a name would still wait for just that. */
function standsInTime(name: string): boolean {
  const when = parseWhen(`after ${name}`);
  return when?.type === 'after' && when.target === name && !when.lag && !when.length;
}

/** A new name as one place takes it, or null where it cannot stand there. */
function respelled({ playbook, range, slot, within, text }: Occurrence, old: string, name: string) {
  if (within !== 'nothing' && isSeveral(name)) return null;
  if (within === 'time' && !standsInTime(name)) return null;
  const quoted = /["'“]/.test(playbook.syntax.text.charAt(range.start));
  // Who writes a name in small letters and dashes goes on doing so.
  const loose = text !== old && text === slug(text);
  return fitting(slot, loose ? slug(name) : name, quoted);
}

/** Why a name cannot be, in the reader's language; null where it can. */
function objection(workspace: LanguageWorkspace, programme: Programme, entity: Entity, name: string) {
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

/** The file that a document's id is the name of, renamed with it; a text where that name is taken. */
function fileRename(workspace: LanguageWorkspace, { playbook, pointer, row }: Entity, name: string) {
  const uri = workspace.byPath(playbook.path)?.uri;
  // By its name `change.md` a folder is known to be a programme.
  if (!uri || pointer !== '' || playbook.kind === 'change' || baseOf(uri) !== row.id) return null;
  const target = uri.replace(/[^/]+(\.\w+)$/, `${encodeURIComponent(slug(name))}$1`);
  if (workspace.get(target)) return say(workspace.ports.lang(), 'name-taken', { name: slug(name) });
  return { kind: 'rename', oldUri: uri, newUri: target, options: { overwrite: false } } as const;
}

function baseOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.\w+$/, '');
}

/** The edits of one document among those of all. */
function changeOf(edits: Map<string, TextDocumentEdit>, { uri, text }: OpenDocument): TextDocumentEdit {
  const change = edits.get(uri) ?? { textDocument: { uri, version: text.version }, edits: [] };
  edits.set(uri, change);
  return change;
}

/**
 * Renames the thing at a position wherever the programme calls it by the same of its texts: its id, its
 * name or its number. A document whose id is its file's name takes the file along.
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
  const place = placeAt(workspace, uri, position);
  if (!found || !place) return null;
  const name = newName.trim();
  const { entity } = found.here;
  const refused = objection(workspace, place.programme, entity, name);
  if (refused !== null) return refused;
  const kind = spellingAt(found.here, entity);
  const old = String(entity.row[kind] ?? '');
  const edits = new Map<string, TextDocumentEdit>();
  for (const occurrence of found.all) {
    const document = workspace.byPath(occurrence.playbook.path);
    if (!document || spellingAt(occurrence, entity) !== kind) continue;
    const range = toRange(document.text, occurrence.range);
    const newText = respelled(occurrence, old, name);
    if (newText === null) {
      const params = { name, path: document.path, line: range.start.line + 1 };
      return say(workspace.ports.lang(), 'unfit-name', params);
    }
    changeOf(edits, document).edits.push({ range, newText });
  }
  const file = kind === 'id' ? fileRename(workspace, entity, name) : null;
  if (typeof file === 'string') return file;
  if (file) {
    const base = decodeURIComponent(file.newUri.slice(file.newUri.lastIndexOf('/') + 1));
    for (const { document, edits: links } of linkEdits(workspace, entity.playbook.path, base)) {
      changeOf(edits, document).edits.push(...links);
    }
  }
  return { documentChanges: [...edits.values(), ...(file ? [file] : [])] };
}
