// The extension in a real VS Code: its tests in every extension host, then what a person does with it.
// Where there is no Chromium, or VS Code cannot be fetched, it says so: not run.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromiumPath } from './host/browser.mjs';
import { desktopObstacle, runDesktop } from './host/desktop.mjs';
import { installVsCode } from './host/install.mjs';
import { runSuite } from './host/run-suite.mjs';
import { runGestures } from './gestures.mjs';

const root = process.cwd();
const hosts = (process.env.HOSTS ?? 'node,web,desktop').split(',');
let failed = false;

const notRun = (what, reason) => console.log(`${what}: not run (${reason})`);

/** The installed server of VS Code; null, with the reason said, where it cannot be. */
function serverOfVsCode() {
  try {
    if (process.platform !== 'linux') throw new Error('its package is for Linux');
    if (!chromiumPath()) throw new Error('no Chromium; set CHROMIUM to one');
    return installVsCode();
  } catch (error) {
    notRun('VS Code in Chromium', error.message.split('\n')[0]);
    return null;
  }
}

/** Runs the suite in a fresh copy of the programme and says how it went. */
async function check(name, run) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-programme-'));
  cpSync('test/extension/programme', folder, { recursive: true });
  const begun = Date.now();
  try {
    const tests = join(root, 'dist/test-extension/index');
    const { passed, failures } = await run({ extension: root, tests, folder });
    const counts = `${passed} passed, ${failures.length} failed`;
    console.log(`VS Code, ${name}: ${counts} (${Date.now() - begun} ms)`);
    for (const failure of failures) console.log(`  ✘ ${failure}`);
    failed ||= failures.length > 0 || passed === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await build({
  entryPoints: ['test/extension/suite/index.ts'],
  outfile: 'dist/test-extension/index.js',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['vscode', 'node:*'],
  define: { global: 'globalThis' },
  logLevel: 'warning',
});

try {
  if (hosts.includes('desktop')) {
    const obstacle = await desktopObstacle();
    if (obstacle) notRun('VS Code, desktop', obstacle);
    else await check('desktop', runDesktop);
  }
  const vscode = serverOfVsCode();
  if (vscode) {
    for (const kind of ['node', 'web'].filter((one) => hosts.includes(one))) {
      for (const locale of ['en', 'zh-cn']) {
        const run = (options) => runSuite(vscode, kind, { ...options, locale });
        await check(`${kind} host, ${locale}`, run);
      }
    }
    await runGestures(vscode, root);
  }
} catch (error) {
  console.error(error);
  failed = true;
}
process.exit(failed ? 1 : 0);
