// One table of targets. `node esbuild.mjs` builds all of them into dist/.
import { build } from 'esbuild';
import { rmSync, writeFileSync } from 'node:fs';
import { fewChunks } from './scripts/few-chunks.mjs';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

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
  metafile: true,
};

const targets = [
  { entryPoints: ['src/core/index.ts'], outfile: 'dist/index.mjs' },
  {
    // What only one command needs stays in a chunk of its own.
    entryPoints: {
      cli: 'src/cli/bin.ts',
      remark: 'src/cli/remark/plugin.ts',
      server: 'src/server/node.ts',
      'chunks/thread': 'src/cli/lint/thread.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    plugins: [fewChunks('src', 'src/cli/commands/lint.ts')],
    platform: 'node',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  },
  {
    // Tinypool starts it from beside itself.
    entryPoints: ['node_modules/tinypool/dist/entry/worker.js'],
    outfile: 'dist/chunks/entry/worker.js',
    format: 'cjs',
    platform: 'node',
  },
  {
    entryPoints: ['src/server/browser.ts'],
    minify: true,
    outfile: 'dist/server-worker.js',
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
  },
  {
    // The worker loads it when a document names a country.
    entryPoints: ['src/calendars/countries.ts'],
    minify: true,
    outfile: 'dist/calendars.js',
    format: 'iife',
    globalName: 'changebookCalendars',
    target: 'es2022',
    platform: 'browser',
  },
  {
    entryPoints: ['src/webview/main.tsx'],
    minify: true,
    outfile: 'dist/webview.js',
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
  },
  {
    entryPoints: ['src/extension/main.ts'],
    minify: true,
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/extension/browser.ts'],
    minify: true,
    outfile: 'dist/extension-web.js',
    format: 'cjs',
    target: 'es2022',
    platform: 'browser',
    external: ['vscode'],
  },
];

// Chunks are named after their content, so old ones would pile up.
rmSync('dist/chunks', { recursive: true, force: true });
const built = await Promise.all(targets.map((target) => build({ ...shared, ...target })));
writeFileSync('dist/third-party-notices.txt', thirdPartyNotices(built.map(({ metafile }) => metafile)));
