// Packages that only tests need and that are too large for everybody's node_modules: kept in a cache folder.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Installs what stands in a folder's `package.json`. */
export function npmInstall(folder, ...options) {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * The cache folder of some packages; fetches them where nobody has yet, and throws where they cannot be had.
 *
 * @param name of the folder, with the version
 * @param packages versions by name
 * @param install fills the folder
 */
export function cachedInstall(name, packages, install = npmInstall) {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'changebook');
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'making-'));
  try {
    writeFileSync(join(making, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
    install(making);
    // Takes its name when it is whole, so that neither an end in the middle nor a second run leaves half of it.
    if (!existsSync(folder)) renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}
