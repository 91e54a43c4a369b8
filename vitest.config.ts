import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    coverage: { include: ['src/**'], exclude: ['src/**/generated/**', 'src/**/types.ts'] },
  },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
});
