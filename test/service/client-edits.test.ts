import { expect, test } from 'vitest';
import { clientEdit, editAbilities } from '../../src/service/client-edits.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const text = { range, newText: 'x' };
const open = { textDocument: { uri: 'file:///a', version: 4 }, edits: [text] };
const closed = { textDocument: { uri: 'file:///b', version: 0 }, edits: [text, text] };
const file = { kind: 'rename' as const, oldUri: 'file:///a', newUri: 'file:///c' };
const able = editAbilities({ documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] });
const versions = editAbilities({ documentChanges: true, resourceOperations: ['create'] });

test('documents that are not open have no version', () => {
  expect(clientEdit({ documentChanges: [open, closed, file] }, able)).toEqual({
    documentChanges: [open, { ...closed, textDocument: { uri: 'file:///b', version: null } }, file],
  });
});

test('a client without versions gets plain changes, and no files', () => {
  const old = editAbilities(undefined);
  expect(clientEdit({ documentChanges: [open, closed] }, old)).toEqual({
    changes: { 'file:///a': [text], 'file:///b': [text, text] },
  });
  expect(clientEdit({ documentChanges: [open, file] }, old)).toBeNull();
  expect(clientEdit({ documentChanges: [open, file] }, versions)).toBeNull();
});
