import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // These run inside VS Code; see test/extension/run.mjs.
    exclude: ['test/extension/**'],
    testTimeout: 60_000,
    // A snapshot that is missing fails; `npm run test:update` alone writes.
    update: 'none',
    // What a server sends may take a while on a loaded machine.
    expect: { poll: { timeout: 30_000 } },
    coverage: { include: ['src/**'], exclude: ['src/**/generated/**', 'src/**/types.ts'] },
  },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
});
