// What depends on the version once more, on Node 24 from the npm package `node`: `engines` allows it, and it outlives Node 20.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { cachedInstall } from './cached-install.mjs';

const VERSION = '24.21.0';

/** The folder of the program; null, with the reason told, where it cannot be had. */
function nodeOrReason() {
  try {
    return join(cachedInstall(`node-${VERSION}`, { node: VERSION }), 'node_modules/node/bin');
  } catch (error) {
    console.log(`Node ${VERSION}: not run (${error.message.split('\n')[0]})`);
    return null;
  }
}

const bin = nodeOrReason();
// Where CI is `true`, what cannot run has failed.
if (!bin) process.exit(process.env.CI === 'true' ? 1 : 0);
// What a version of Node changes: files, processes, streams, workers, and the words and dates of the whole engine.
const DIFFERS = ['cli', 'project', 'server', 'clients', 'golden', 'packages', 'rules', 'schemas'];
// What the browser does is the same on any of them; the server behind it has tests of its own.
const SAME = ['--exclude', 'test/cli/preview-browser.test.ts'];
const options = [...DIFFERS.map((name) => `test/${name}`), ...SAME, ...process.argv.slice(2)];
const { status } = spawnSync('node', ['node_modules/vitest/vitest.mjs', 'run', ...options], {
  stdio: 'inherit',
  // First in the path, so that whatever a test starts runs on it too.
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
process.exit(status ?? 1);
