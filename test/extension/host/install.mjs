// A real VS Code: the server inside the `code-server` package, from npm, without install scripts. It is
// kept in a cache folder, since it is ten times the size of everything else.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = { 'code-server': '4.100.3', '@vscode/ripgrep-linux-x64': '1.18.0' };

const npm = (folder, args) =>
  execFileSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );

/** The folder of the installed package; installs it where it is not there yet. */
export function installVsCode() {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'changebook', `code-server-${PACKAGES['code-server']}`);
  const root = join(folder, 'node_modules/code-server');
  const done = join(folder, 'installed');
  if (existsSync(done)) return root;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  npm(folder, []);
  npm(join(root, 'lib/vscode'), ['--omit=dev']);
  const bin = join(root, 'lib/vscode/node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(folder, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg'), join(bin, 'rg'));
  writeFileSync(done, '');
  return root;
}
