import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What reads and judges playbooks is the server's: the extension starts without it. */
const SERVER_ALONE =
  /node_modules\/(?:yaml|@lezer|ajv)\/|src\/core\/(?:rules|kinds|generated\/(?:schemas|registry|intent-handlers))/;

test.each([
  ['src/extension/main.ts', 'node'],
  ['src/extension/browser.ts', 'browser'],
] as const)('%s brings nothing along that only the server needs', async (entry, platform) => {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'dist',
    metafile: true,
    platform,
    external: ['vscode'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: own }) => Object.entries(own));
  const brought = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 && SERVER_ALONE.test(path) ? path : [],
  );
  expect(brought).toEqual([]);
});
