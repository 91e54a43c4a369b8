import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // These run inside VS Code; see test/extension/run.mjs.
    exclude: ['test/extension/**'],
    // Left alone, Vitest takes one core less than there are: of two, one.
    maxWorkers: '100%',
    // A loaded machine takes ten times as long, and is no fault.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A snapshot that is missing fails; `npm run test:update` alone writes.
    update: 'none',
    expect: { poll: { timeout: 60_000 } },
    coverage: { include: ['src/**'], exclude: ['src/**/generated/**', 'src/**/types.ts'] },
  },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
});
