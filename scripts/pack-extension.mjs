// The extension as one file, from what is built; without an argument, that of `npm run package`.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedInstall } from './cached-install.mjs';

const VERSION = '3.9.2';
const SITE = 'https://changebook.dev';

/** Writes the `.vsix`; throws where the packer cannot be had or finds a fault. */
export function packExtension(out) {
  const folder = cachedInstall(`vsce-${VERSION}`, { '@vscode/vsce': VERSION });
  const vsce = join(folder, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--out', out];
  const addresses = ['--baseContentUrl', SITE, '--baseImagesUrl', SITE];
  execFileSync(process.execPath, [vsce, 'package', ...options, ...addresses], { encoding: 'utf8' });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  packExtension('dist/changebook.vsix');
  console.log('dist/changebook.vsix');
}
