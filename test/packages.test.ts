import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { packExtension } from '../scripts/pack-extension.mjs';

const work = mkdtempSync(join(tmpdir(), 'changebook-packages-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The package as npm would publish it, unpacked; what is built is packed as it is. */
function npmPackage(): string {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', work];
  const name = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', join(work, name), '-C', work]);
  return join(work, 'package');
}

/** The extension as VS Code would install it, unpacked; null, with the reason told, where its packer cannot be had. */
function extension(): string | null {
  const file = join(work, 'changebook.vsix');
  try {
    packExtension(file);
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return null;
  }
  const folder = join(work, 'vsix');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, bytes);
  }
  return join(folder, 'extension');
}

/** Paths in a folder, the contents of the folders with many files of one sort left out. */
function contents(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const sorts = paths.map((path) =>
    path.replace(
      /^(dist\/(?:chunks|types\/core)|docs\/(?:kinds|rules)|playbooks|media|schemas)\/.*(\.\w+)$/,
      '$1/**$2',
    ),
  );
  return [...new Set(sorts)].sort();
}

const tsc = resolve('node_modules/typescript/bin/tsc');

/** Runs a program in the folder of this test; what it says where it fails. */
function faultOf(...command: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: work, encoding: 'utf8' });
  return status === 0 ? '' : `${status}: ${stdout}${stderr}`;
}

describe.each([
  ['npm', npmPackage],
  ['vsix', extension],
])('%s', (name, unpack) => {
  const root = unpack();
  const needed = test.skipIf(root === null);
  const at = (path: string): string => join(root!, path);

  needed('holds what is needed and nothing else', async () => {
    await expect(`${contents(root!).join('\n')}\n`).toMatchFileSnapshot(`packages/${name}.txt`);
  });

  needed.each([
    ['an example', ['new', 'programme', `${name}/en`, '--template', 'service-quality']],
    ['a programme in Chinese', ['new', 'programme', `${name}/zh`, '--lang', 'zh']],
    ['lint', ['lint', `${name}/en`, '--today', '2026-04-14']],
    ['explain', ['explain', 'gate-passed-unmet']],
    ['a page', ['export', `${name}/en/roadmap.md`, '--to', 'html', '--out', `${name}/page.html`]],
    ['Markdown', ['export', `${name}/en/roadmap.md`, '--to', 'markdown', '--out', `${name}/page.md`]],
  ])('has with it what the command reads: %s', (_what, command) => {
    expect(faultOf(at('dist/cli.mjs'), ...command)).toBe('');
  });

  needed('has the pages that assistants read', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [at('dist/cli.mjs'), 'mcp', '--cwd', work],
      }),
    );
    const { resources } = await client.listResources();
    for (const { uri } of resources) {
      const { contents: pages } = await client.readResource({ uri });
      expect([uri, JSON.stringify(pages)]).toEqual([uri, expect.stringContaining('# ')]);
    }
    await client.close();
  });

  needed('carries the licences of what it is made of', () => {
    const notices = readFileSync(at('dist/third-party-notices.txt'), 'utf8');
    for (const carried of ['yaml', 'preact', 'commander', 'date-holidays', 'vscode-languageserver']) {
      expect(notices).toMatch(new RegExp(`^${carried} \\d.*\\n.*(MIT|ISC)`, 'm'));
    }
  });
});

test('a program that imports the package has its types, and installs nothing else', () => {
  const project = join(work, 'project');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  symlinkSync(npmPackage(), join(project, 'node_modules/changebook'), 'dir');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(project, 'use.ts'),
    `import { analyse } from 'changebook';
const { files } = analyse([{ path: 'a.md', text: '' }], { today: '2026-04-14', lang: 'en' });
export const messages: string[] = files.flatMap(({ findings }) => findings.map(({ message }) => message));
// @ts-expect-error The language is one of two.
analyse([], { today: '2026-04-14', lang: 'xx' });
`,
  );
  const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
  expect(faultOf(tsc, ...strict, join(project, 'use.ts'))).toBe('');
  const manifest = JSON.parse(
    readFileSync(join(project, 'node_modules/changebook/package.json'), 'utf8'),
  ) as object;
  expect(Object.keys(manifest)).not.toContain('dependencies');
});
