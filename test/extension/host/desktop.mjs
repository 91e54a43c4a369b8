// The same suite in VS Code for the desktop, where that can be downloaded and shown.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { patiently } from './patience.mjs';
import { endGroup } from './processes.mjs';
import { resultIn } from './result.mjs';
import { QUIET } from './server.mjs';

const VERSION = '1.100.3';
const DOWNLOADS = `https://update.code.visualstudio.com/api/versions/${VERSION}`;
/** Nothing is told while VS Code is downloaded, in milliseconds. */
const DOWNLOAD = 600_000;
const start = fileURLToPath(new URL('desktop-start.mjs', import.meta.url));

const needsDisplay = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** Why the desktop cannot be tested here, or null; asks the network for at most five seconds. */
export async function desktopObstacle() {
  if (needsDisplay() && spawnSync('xvfb-run', ['--help']).error) return 'no display, and no xvfb-run';
  try {
    const { ok, status } = await fetch(DOWNLOADS, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return ok ? null : `downloads of VS Code answer ${status}`;
  } catch (error) {
    return `no download of VS Code: ${error.cause?.code ?? error.message}`;
  }
}

/**
 * Downloads VS Code, unless it is in the cache, and runs a bundle of mocha tests in it.
 *
 * @returns `{ passed, failures, skipped }`; it throws where no result came
 */
export async function runDesktop({ extension, tests, folder }) {
  const data = mkdtempSync(join(tmpdir(), 'changebook-code-'));
  mkdirSync(join(data, 'User'));
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(QUIET));
  const options = {
    version: VERSION,
    cachePath: join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'changebook'),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [folder, `--user-data-dir=${data}`, `--extensions-dir=${data}/extensions`],
  };
  const node = [process.execPath, start, JSON.stringify(options)];
  const [command, ...args] = needsDisplay() ? ['xvfb-run', '--auto-servernum', ...node] : node;
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  try {
    const run = ({ done, fail, progress }) => {
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
        progress();
      });
      child.once('error', fail);
      child.once('close', () => {
        const result = resultIn(output);
        if (result) done(result);
        else fail(new Error(`the desktop ended without a result\n${output.slice(-2000)}`));
      });
    };
    return await patiently('the desktop', run, DOWNLOAD);
  } finally {
    endGroup(child.pid);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}
