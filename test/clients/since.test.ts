import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { ViewResult } from '../../src/service/preview/picture-messages.ts';
import { methods } from '../../src/service/preview/protocol.ts';
import { startClient } from './client.ts';

const server = [process.execPath, 'dist/cli.mjs', 'lsp'];
const plan = (gate: string): string =>
  `---\nplaybook: roadmap\ntitle: R\nstart: 2026-04-06\n---\n\n## Gates\n\n| Gate | Date |\n| --- | --- |\n| Spread it | ${gate} |\n`;

test('the pictures of a client that shows them end with what changed since a week ago', async () => {
  const root = mkdtempSync(join(tmpdir(), 'changebook since '));
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
    GIT_COMMITTER_DATE: '2026-04-01T12:00:00',
  };
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=a@b', '-C', root, ...args], { env });
  const path = 'a plan.md';
  writeFileSync(join(root, path), plan('2026-05-15'));
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'plan');
  writeFileSync(join(root, path), plan('2026-05-18'));
  const start = { initializationOptions: { settings: { today: '2026-04-14' }, pictures: true } };
  const client = await startClient(server, pathToFileURL(root).href, 'en', undefined, {}, start);
  try {
    const params = { uri: pathToFileURL(join(root, path)).href, comparing: true };
    const ask = async () =>
      (await client.connection.sendRequest<ViewResult>(methods.view, params))?.views ?? [];
    const isThere = new Promise<void>((resolve) => {
      client.connection.onNotification(methods.changed, async () => {
        const view = (await ask()).at(-1)?.view;
        // While it is being compared it says nothing yet.
        if (view?.type === 'since' && view.paragraph !== '') resolve();
      });
    });
    await ask();
    await isThere;
    const last = (await ask()).at(-1);
    expect(last?.view).toMatchObject({
      paragraph: 'Since 2026-04-07: Spread it (gate) 2026-05-15 → 2026-05-18, 1 working day later.',
    });
    expect(last?.lines['/gates/0']).toBe(10);
  } finally {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  }
});
