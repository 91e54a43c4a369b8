// `npm test`: installs what it needs and runs every check, stopping at the first that fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const steps = [
  ...(existsSync('node_modules/.package-lock.json') ? [] : [['install', 'npm ci --no-audit --no-fund']]),
  ['generated files', 'npm run -s generate -- --check'],
  ['types', 'npm run -s typecheck'],
  ['lint and format', 'npm run -s lint'],
  ['build', 'npm run -s build'],
  ['tests', 'npx vitest run'],
  ['extension in VS Code', 'node test/extension/run.mjs'],
];
for (const [name, command] of steps) {
  console.log(`\n— ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name} failed`);
    process.exit(status ?? 1);
  }
}
