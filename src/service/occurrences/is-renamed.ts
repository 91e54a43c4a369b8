import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { dataAt } from '../../core/playbook/data-at.ts';
import { slug } from '../../core/playbook/naming/normalise.ts';
import { hostOf, partName, partNamed, withParts } from '../../core/playbook/parts.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import type { Entity } from '../../core/references/entities.ts';
import { referencesOf } from '../../core/references/references.ts';
import type { WorkspaceDocument } from '../workspace.ts';

/** Where each value of a document stands, and how often it refers to one of some names. */
function shapeOf(host: Playbook, names: ReadonlySet<string>): string {
  const places = withParts(host).map(({ kind, origins }) => [kind, ...origins.keys()]);
  const named = withParts(host)
    .flatMap(referencesOf)
    .filter(({ text }) => names.has(slug(text)));
  return JSON.stringify([places, named.length]);
}

/**
 * Whether a document that names an entity in headings, items or lines has the same rows and references after a
 * rename. What a line means hangs on the whole of it: a name with a colon may make two values of one.
 */
export function isRenamed(
  { text, playbook }: WorkspaceDocument,
  edits: TextEdit[],
  entity: Entity,
  { property, old, name }: { property: 'id' | 'name' | 'number'; old: string; name: string },
): boolean {
  const after = playbook?.reread(TextDocument.applyEdits(text, edits));
  const names = new Set([slug(old), slug(name)]);
  if (!playbook || !after || shapeOf(playbook, names) !== shapeOf(after, names)) return false;
  if (hostOf(entity.playbook) !== playbook) return true;
  const own = partNamed(after, partName(entity.playbook));
  return own !== null && dataAt(own, `${entity.pointer}/${property}`) === name;
}
