// One table of targets. `node esbuild.mjs` builds all of them into dist/.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';

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
    // What only one command needs stays in a chunk of its own.
    entryPoints: { cli: 'src/cli/bin.ts', server: 'src/server/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    platform: 'node',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  },
  {
    entryPoints: ['src/server/browser.ts'],
    outfile: 'dist/server-worker.js',
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
  },
];

// Chunks are named after their content, so old ones would pile up.
rmSync('dist/chunks', { recursive: true, force: true });
await Promise.all(targets.map((target) => build({ ...shared, ...target })));
