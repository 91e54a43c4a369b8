// The checks with all that they import as one file, which every thread loads once.
import { resolve } from 'node:path';
import { build } from 'esbuild';

export const BUNDLE = 'dist/mutation/checks.mjs';
const PARSE_ONCE = resolve('scripts/mutation/parse-once.ts');

/** Writes the bundle, with these texts in the place of the files they are of. */
export async function bundle(texts) {
  const reading = [...texts.keys()].some((path) => path.startsWith(resolve('src/core/syntax')));
  await build({
    entryPoints: ['scripts/mutation/checks.ts'],
    outfile: BUNDLE,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    plugins: [
      {
        name: 'mutants',
        setup({ onLoad, onResolve }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            texts.has(path) ? { contents: texts.get(path), loader: 'ts' } : undefined,
          );
          onResolve({ filter: /\/syntax\/parse\.ts$/ }, ({ importer }) =>
            reading || importer === PARSE_ONCE ? undefined : { path: PARSE_ONCE },
          );
        },
      },
    ],
  });
}
