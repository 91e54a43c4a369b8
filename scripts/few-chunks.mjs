// A plugin of esbuild that keeps the files few which a command reads at its start.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Our files that others load while they run, by `import('./…')`. */
function loadedLater(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /\.tsx?$/.test(name));
  const targets = files.flatMap((name) => {
    const file = join(folder, name);
    const imports = readFileSync(file, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g);
    return Array.from(imports, ([, target]) => resolve(dirname(file), target));
  });
  return new Set(targets);
}

/**
 * esbuild makes a chunk for each set of entries that reach a module, and what is loaded later is an entry: dozens of
 * files of a few lines stood at the start of each command, of which each takes half a millisecond. Here all entries
 * reach what a command needs at its start, so that this is in few.
 *
 * @param {string} folder of our source
 * @param {string} start the module that needs at its start what all others may need too
 * @returns {import('esbuild').Plugin}
 */
export function fewChunks(folder, start) {
  const later = loadedLater(resolve(folder));
  later.delete(resolve(start));
  return {
    name: 'few-chunks',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        if (!later.has(path)) return null;
        const contents = `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(resolve(start))};\n`;
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}
