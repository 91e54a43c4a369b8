// A real VS Code: the server inside the `code-server` package, from npm, without install scripts.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cachedInstall, npmInstall } from '../../../scripts/cached-install.mjs';

const VERSION = '4.100.3';
const SERVER = 'node_modules/code-server';
const RIPGREP = '@vscode/ripgrep-linux-x64';

function install(folder) {
  npmInstall(folder, '--ignore-scripts');
  const vscode = join(folder, SERVER, 'lib/vscode');
  npmInstall(vscode, '--ignore-scripts', '--omit=dev');
  const bin = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(relative(bin, join(folder, 'node_modules', RIPGREP, 'bin/rg')), join(bin, 'rg'));
}

/** The folder of the installed server; installs it where it is not there yet. */
export function installVsCode() {
  const packages = { 'code-server': VERSION, [RIPGREP]: '1.18.0' };
  return join(cachedInstall(`code-server-${VERSION}`, packages, install), SERVER);
}
