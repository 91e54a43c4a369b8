import type { BaseLanguageClient } from 'vscode-languageclient';
import { expect, test } from 'vitest';
import { ServerLink } from '../../src/extension/server-link.ts';

test('every subscriber is told of a change until it leaves; a client keeps one handler alone', () => {
  const handlers: (() => void)[] = [];
  const client = { onNotification: (_: string, handler: () => void) => handlers.push(handler) };
  const link = new ServerLink(client as unknown as BaseLanguageClient);
  const told: string[] = [];
  const tree = link.onChanged(() => told.push('tree'));
  link.onChanged(() => told.push('status'));
  handlers.at(-1)?.();
  expect(told).toEqual(['tree', 'status']);
  tree.dispose();
  handlers.at(-1)?.();
  expect(told).toEqual(['tree', 'status', 'status']);
});
