import { watch } from 'node:fs';

/** Names of files whose change can change an answer. */
const RELEVANT = /(?:\.(?:md|markdown)|\.changebook\.(?:yml|yaml|json)|package\.json|\.gitignore)$/;

/**
 * Calls back after playbooks or configuration below a folder have changed, once for changes that
 * come together (an editor writes in several steps).
 *
 * @returns a function that ends it.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (!name || !RELEVANT.test(name) || name.includes('node_modules')) return;
    clearTimeout(pending);
    pending = setTimeout(changed, 50);
  });
  return () => {
    clearTimeout(pending);
    watcher.close();
  };
}
