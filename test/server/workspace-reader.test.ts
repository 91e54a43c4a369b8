import { expect, test } from 'vitest';
import { WorkspaceReader } from '../../src/server/workspace-reader.ts';

/** A reader over files that hold their own names; those named `change.md` are charters. */
function readerOf(files: string[]) {
  const read: string[] = [];
  const reader = new WorkspaceReader({
    list: async () => files,
    read: async (uri) => void read.push(uri),
    isCharter: (uri) => uri.endsWith('/change.md'),
  });
  return { reader, read };
}

const FILES = [
  'file:///w/a/one.md',
  'file:///w/b/change.md',
  'file:///w/b/deep/er/two.md',
  'file:///w/b/deep/three.md',
  'file:///w/c/four.md',
  'file:///w/top.md',
];

test('what an open document is judged by is read first: the folder of its charter, and all below', async () => {
  const { reader, read } = readerOf(FILES);
  const all = reader.readAll(['file:///w']);
  await reader.readProgrammeOf('file:///w/b/deep/er/two.md');
  expect([...read].sort()).toEqual([
    'file:///w/b/change.md',
    'file:///w/b/deep/er/two.md',
    'file:///w/b/deep/three.md',
  ]);
  await all;
  expect([...read].sort()).toEqual(FILES);
});

test('a document without a charter above it waits for the folders above it alone', async () => {
  const { reader, read } = readerOf(FILES);
  void reader.readAll(['file:///w']);
  await reader.readProgrammeOf('file:///w/c/four.md');
  expect(read).toEqual(['file:///w/c/four.md', 'file:///w/top.md']);
});

test('addresses are the same however they are escaped; outside of the folders there is nothing to read', async () => {
  const { reader, read } = readerOf(['file:///w/x (1)/change.md', 'file:///w/x (1)/p/a.md']);
  void reader.readAll(['file:///w']);
  await reader.readProgrammeOf('file:///w/x%20%281%29/p/b.md');
  expect(read).toHaveLength(2);
  await reader.readProgrammeOf('untitled:Untitled-1');
  await reader.readProgrammeOf('file:///elsewhere/a.md');
  expect(read).toHaveLength(2);
});
