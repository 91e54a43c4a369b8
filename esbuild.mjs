// One table of targets. `node esbuild.mjs` builds all of them into dist/.
import { build } from 'esbuild';
import { existsSync, rmSync } from 'node:fs';

const shared = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
};

const targets = [
  { entryPoints: ['src/core/index.ts'], outfile: 'dist/index.mjs' },
  {
    // What few runs need, pictures and holidays, is a file of its own that is read when it is asked for.
    entryPoints: { cli: 'src/cli/bin.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  },
];

rmSync('dist/chunks', { recursive: true, force: true });
await Promise.all(
  targets
    .filter(({ entryPoints }) => existsSync(Object.values(entryPoints)[0]))
    .map((target) => build({ ...shared, ...target })),
);
