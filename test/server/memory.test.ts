import { expect, test } from 'vitest';
import { Documents } from '../../src/server/documents.ts';
import { FolderConfigurations } from '../../src/server/folder-configurations.ts';
import { WorkspaceFolders } from '../../src/server/workspace-folders.ts';
import { diagnostics } from '../../src/service/features/diagnostic/findings.ts';
import { builtIn } from '../../src/core/generated/registry.ts';
import { workspaceOf } from '../service/support.ts';

/** How many entries the maps and sets of an object hold, and those of the objects that it holds. */
function entriesIn(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  const held =
    value instanceof Map ? [...value.keys(), ...value.values()] : value instanceof Set ? [...value] : [];
  const own = value instanceof Map || value instanceof Set ? value.size : 0;
  return [...held, ...Object.values(value)].reduce<number>((sum, one) => sum + entriesIn(one, seen), own);
}

const TEXT = '---\nplaybook: sop\ntitle: S\nid: s\n---\n\n## Steps\n\n- [ ] One @ops\n';

function openedBy(folders: string[]) {
  const workspace = workspaceOf({ 'kept.md': TEXT.replace('id: s', 'id: kept') });
  const held = new WorkspaceFolders();
  held.set(folders);
  const documents = new Documents(workspace, held, { read: async () => null, includes: () => true });
  return { workspace, held, documents };
}

test.each([
  ['outside of the folders', 'file:///elsewhere', TEXT],
  ['in a folder', 'file:///w', TEXT],
  ['each a programme', 'file:///w', TEXT.replace('sop', 'change')],
])('documents that are opened, checked and closed leave nothing behind: %s', async (_, folder, text) => {
  const { workspace, held, documents } = openedBy(['file:///w']);
  const openAndClose = async (from: number, count: number): Promise<number> => {
    for (let index = from; index < from + count; index++) {
      const uri = `${folder}/${index}/a.md`;
      documents.opens(uri, 1, text.replace('id: s', `id: s${index}`));
      diagnostics(workspace, uri);
      documents.changes(uri, 2, [{ text }]);
      diagnostics(workspace, uri);
      await documents.closes(uri);
    }
    diagnostics(workspace, 'file:///w/kept.md');
    return entriesIn([workspace, held, documents]);
  };
  const before = await openAndClose(0, 5);
  expect(await openAndClose(5, 60)).toBe(before);
});

test('edits of one document leave nothing behind, though others are checked between them', () => {
  const { workspace, documents } = openedBy(['file:///w']);
  const uri = 'file:///w/a.md';
  documents.opens(uri, 1, TEXT);
  const edit = (from: number, count: number): number => {
    for (let version = from; version < from + count; version++) {
      documents.changes(uri, version, [{ text: TEXT.replace('One', `One ${'x'.repeat(version % 7)}`) }]);
      diagnostics(workspace, uri);
      diagnostics(workspace, 'file:///w/kept.md');
    }
    return entriesIn([workspace, documents]);
  };
  // Both end on the same text.
  const before = edit(2, 14);
  expect(edit(16, 140)).toBe(before);
});

test('what is configured for folders that nobody looks at any more is forgotten', () => {
  const configurations = new FolderConfigurations({
    registry: builtIn,
    read: () => () => null,
    warn: () => {},
  });
  for (let index = 0; index < 2_000; index++) configurations.of(`/w/${index}/a.md`, 'en');
  const before = entriesIn(configurations);
  for (let index = 0; index < 2_000; index++) configurations.of(`/w/again${index}/a.md`, 'en');
  expect(entriesIn(configurations)).toBeLessThanOrEqual(before);
});
