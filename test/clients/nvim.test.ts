import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const absent = spawnSync('nvim', ['--version']).error !== undefined;
/** Above what the script allows its steps together: each has a limit of its own. */
const timeout = 480_000;

test('Neovim: findings, completion, a code action, a rename over two files', { timeout }, ({ skip }) => {
  // Where CI is `true`, what cannot run has failed.
  skip(absent && process.env.CI !== 'true', 'nvim is not on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'changebook-nvim-'));
  try {
    cpSync('playbooks/examples/service-quality-en', folder, { recursive: true });
    const file = join(folder, 'roadmap.md');
    const text = readFileSync(file, 'utf8').replace('status: active', 'staus: active');
    writeFileSync(file, text);
    const place = (wanted: string, shift: number) => {
      const before = text.slice(0, text.indexOf(wanted) + shift).split('\n');
      return `${before.length - 1}:${before.at(-1)!.length}`;
    };
    const { stdout, stderr, status } = spawnSync(
      'nvim',
      ['--headless', '--clean', '-n', '-S', resolve('test/clients/nvim.lua'), file],
      {
        encoding: 'utf8',
        timeout,
        env: {
          ...process.env,
          LSP_CMD: `${process.execPath} ${resolve('dist/cli.mjs')} lsp`,
          LSP_ROOT: folder,
          LSP_COMPLETE_AT: place('@quality-lead', 1),
          LSP_ACTION_AT: place('staus', 1),
          LSP_RENAME_AT: place('| coo ', 3),
          LSP_NAME: 'chief',
        },
      },
    );
    expect(absent, 'nvim is on this machine').toBe(false);
    expect(stderr + stdout).toContain('"renamed"');
    expect(status).toBe(0);
    const events = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
    expect(events).toContainEqual(expect.objectContaining({ event: 'diagnostic', code: 'unknown-key' }));
    expect(events.find(({ event }) => event === 'completion').labels).toContain('quality-lead');
    expect(events.find(({ event }) => event === 'action').line).toBe('status: active');
    for (const path of ['roadmap.md', 'change.md']) {
      const now = readFileSync(join(folder, path), 'utf8');
      expect(now).toMatch(/\| chief +\|/);
      expect(now).not.toMatch(/\| coo +\|/);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
