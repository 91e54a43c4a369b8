// The extension in a real VS Code: its tests in every extension host, then what a person does with it.
// Where there is no Chromium, or VS Code cannot be fetched, it says so: not run.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { gestures } from './gestures.mjs';
import { performAll } from './host/bench.mjs';
import { chromiumPath } from './host/browser.mjs';
import { desktopObstacle, runDesktop } from './host/desktop.mjs';
import { startEditor } from './host/editor.mjs';
import { installVsCode } from './host/install.mjs';
import { runSuite } from './host/run-suite.mjs';
import { startTally } from './tally.mjs';

const root = process.cwd();
const hosts = (process.env.HOSTS ?? 'node,web,desktop').split(',');
const tally = startTally();

/** The server and browser of all windows; null, with the reason told, where they cannot be started. */
async function editorOrReason() {
  try {
    if (process.platform !== 'linux') throw new Error('its package is for Linux');
    if (!chromiumPath()) throw new Error('no Chromium; set CHROMIUM to one');
    return await startEditor(installVsCode());
  } catch (error) {
    tally.notRun('VS Code in Chromium', error.message.split('\n')[0]);
    return null;
  }
}

/** Runs the suite in a fresh copy of the programme. */
async function suite(name, run) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-programme-'));
  cpSync('test/extension/programme', folder, { recursive: true });
  const tests = join(root, 'dist/test-extension/index');
  await tally.suite(`VS Code, ${name}`, () => run({ extension: root, tests, folder }));
  rmSync(folder, { recursive: true, force: true });
}

// What was started ends with this process, however that ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

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

if (hosts.includes('desktop')) {
  const obstacle = await desktopObstacle();
  if (obstacle) tally.notRun('VS Code, desktop', obstacle, true);
  else await suite('desktop', runDesktop);
}
const editor = await editorOrReason();
if (editor) {
  for (const kind of ['node', 'web'].filter((one) => hosts.includes(one))) {
    for (const locale of ['en', 'zh-cn']) {
      await suite(`${kind} host, ${locale}`, (options) => runSuite(editor, kind, { ...options, locale }));
    }
  }
  const part = process.env.GESTURES ?? '';
  const wanted = Object.entries(gestures).filter(([name]) => name.includes(part));
  await performAll(editor, root, Object.fromEntries(wanted), tally);
  await editor.stop();
}
tally.close();
process.exit(tally.counts.failed > 0 ? 1 : 0);
