// One table of targets. `node esbuild.mjs` builds all of them into dist/.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';

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
    entryPoints: ['src/cli/bin.ts'],
    outfile: 'dist/cli.mjs',
    platform: 'node',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  },
];

await Promise.all(
  targets
    .filter(({ entryPoints }) => existsSync(entryPoints[0]))
    .map((target) => build({ ...shared, ...target })),
);
