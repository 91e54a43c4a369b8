import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A small copy of the layers, so that a bad import never stands in the real tree. */
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(process.cwd(), '.fences-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json']) copyFileSync(file, join(root, file));
  for (const layer of [
    'core',
    'calendars',
    'render',
    'service',
    'project',
    'server',
    'cli',
    'webview',
    'extension',
  ]) {
    mkdirSync(join(root, 'src', layer), { recursive: true });
    copyFileSync(`src/${layer}/tsconfig.json`, join(root, `src/${layer}/tsconfig.json`));
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(command: string, args: string[]): { failed: boolean; output: string } {
  try {
    const output = execFileSync(join('node_modules/.bin', command), args, {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { failed: false, output };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { failed: true, output: stdout + stderr };
  }
}

function lint(layer: string, line: string): { failed: boolean; output: string } {
  const file = join(root, 'src', layer, 'probe.ts');
  writeFileSync(file, `${line}\nexport const probe = used;\n`);
  return run('oxlint', ['-c', join(root, '.oxlintrc.json'), file]);
}

test.each([
  ['core', "import * as used from 'vscode';"],
  ['core', "import * as used from 'node:fs';"],
  ['core', "import { used } from '../cli/main.ts';"],
  ['core', "import { used } from '../render/page.tsx';"],
  ['render', "import * as used from 'node:fs';"],
  ['render', "import { used } from '../cli/main.ts';"],
  ['calendars', "import { used } from '../render/page.tsx';"],
  ['service', "import * as used from 'node:fs';"],
  ['service', "import { used } from '../server/server.ts';"],
  ['project', "import { used } from '../cli/main.ts';"],
  ['server', "import { used } from '../cli/main.ts';"],
  ['server', "import * as used from 'vscode';"],
  ['webview', "import * as used from 'vscode';"],
  ['webview', "import { used } from '../service/hover.ts';"],
  ['extension', "import * as used from 'node:fs';"],
  ['extension', "import { used } from '../server/server.ts';"],
  ['cli', "import { used } from '../server/server.ts';"],
  ['cli', "import * as used from 'vscode';"],
])('the linter refuses in %s: %s', (layer, line) => {
  const { failed, output } = lint(layer, line);
  expect(output).toContain('no-restricted-imports');
  expect(failed).toBe(true);
});

test('the linter accepts an import along the arrows', () => {
  expect(lint('render', "import { used } from '../core/analyse.ts';").failed).toBe(false);
  expect(lint('server', "import { used } from '../service/hover.ts';").failed).toBe(false);
});

test.each([
  ['node modules', readFileSync('test/fences/bad/core-node.ts', 'utf8'), /TS2307|TS2591/],
  ['the DOM', 'export const title = document.title;\n', /TS2584|TS2304/],
])('the compiler refuses %s in the core', (_, text, code) => {
  writeFileSync(join(root, 'src/core/probe.ts'), text);
  const { failed, output } = run('tsc', [
    '-p',
    join(root, 'src/core'),
    '--composite',
    'false',
    '--emitDeclarationOnly',
    'false',
    '--noEmit',
  ]);
  expect(output).toMatch(code);
  expect(failed).toBe(true);
});
