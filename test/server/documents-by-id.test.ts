import { expect, test } from 'vitest';
import { WorkspaceReader } from '../../src/server/workspace-reader.ts';
import { diagnostics } from '../../src/service/features/diagnostic/findings.ts';
import { uriOf, workspaceOf } from '../service/support.ts';

const charter = '---\nplaybook: change\nid: one\ntitle: T\n---\n';
const root = uriOf('').slice(0, -1);

test('an id of two programmes is found out when both are read, and not before', async () => {
  const workspace = workspaceOf({});
  const told = () => diagnostics(workspace, uriOf('b/change.md')).some(({ code }) => code === 'duplicate-id');
  const before: boolean[] = [];
  const reader = new WorkspaceReader({
    list: async () => [uriOf('b/change.md'), uriOf('a/change.md')],
    read: async (uri) => {
      if (workspace.get(uriOf('b/change.md'))) before.push(told());
      workspace.set(uri, uri.slice(root.length + 1), 0, charter);
    },
    isCharter: (uri) => workspace.get(uri)?.playbook?.kind === 'change',
  });
  await reader.readAll([root]);
  expect(before).toEqual([false]);
  expect(told()).toBe(true);
});
