// `npm start`: installs what it needs, builds, checks and scores the example programme and serves its
// preview. `npm start -- --once` ends without serving.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const examples = ['en', 'zh'].map((lang) => `playbooks/examples/service-quality-${lang}`);
/** The day the example is written for. */
const today = ['--today', '2026-04-14'];
const steps = [
  ...(existsSync('node_modules/.package-lock.json') ? [] : [['npm', ['ci', '--no-audit', '--no-fund']]]),
  [process.execPath, ['esbuild.mjs']],
  [process.execPath, ['dist/cli.mjs', 'lint', ...examples, ...today]],
  [process.execPath, ['dist/cli.mjs', 'score', ...examples, ...today]],
  ...(process.argv.includes('--once')
    ? []
    : [[process.execPath, ['dist/cli.mjs', 'preview', examples[0], ...today]]]),
];
for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
