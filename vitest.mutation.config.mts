import { defineConfig } from 'vitest/config';

// What a mutant of a rule or a score can break; the rest would only take time.
export default defineConfig({
  test: {
    include: [
      'test/rules.test.ts',
      'test/core/kinds/*.test.ts',
      'test/core/health/*.test.ts',
      'test/golden/golden.test.ts',
    ],
  },
});
