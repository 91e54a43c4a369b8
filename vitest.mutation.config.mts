import { defineConfig } from 'vitest/config';

// What a mutant of a rule or a score can break; the rest would only take time.
export default defineConfig({
  test: {
    include: [
      'test/rules.test.ts',
      'test/playbooks.test.ts',
      'test/core/**/*.test.ts',
      'test/render/*.test.ts',
      'test/golden/*.test.ts',
    ],
    exclude: ['test/core/syntax/**'],
  },
});
