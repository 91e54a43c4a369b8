import { defineConfig } from 'vitest/config';

/** Tests that change what a whole process shares: its environment, modules of Node, servers that live on. Each has its own. */
const PROCESS = [
  'test/cli/{preview,preview-browser}.test.ts',
  'test/project/hostile-config.test.ts',
  'test/server/memory.test.ts',
  'test/packages.test.ts',
  'test/ci/**/*.test.ts',
  'test/mcp.test.ts',
];
/** Tests of commands, each in a folder of its own. */
const COMMANDS = ['test/cli/**/*.test.ts', 'test/attack/{documents,drawings}.test.ts'];
/** Run inside VS Code; see test/extension/run.mjs. */
const EDITOR = 'test/extension/**';
const TESTS = ['test/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    projects: [
      // Half of the time of a file on its own is the import of the engine: done once a worker here.
      {
        extends: true,
        test: { name: 'pure', include: TESTS, exclude: [EDITOR, ...PROCESS, ...COMMANDS], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          include: COMMANDS,
          exclude: PROCESS,
          isolate: false,
          setupFiles: ['test/cli/own-folder.ts'],
        },
      },
      { extends: true, test: { name: 'process', include: PROCESS, setupFiles: ['test/cli/own-folder.ts'] } },
    ],
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
});
