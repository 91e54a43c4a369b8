// Activation in a real VS Code: time, and what is read for it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { chromiumPath } from '../../test/extension/host/browser.mjs';
import { startEditor } from '../../test/extension/host/editor.mjs';
import { installVsCode } from '../../test/extension/host/install.mjs';
import { runSuite } from '../../test/extension/host/run-suite.mjs';
import { median, ms, printTable } from './table.mjs';

const RUNS = 3;

function whyNot() {
  if (process.platform !== 'linux') return 'the packaged VS Code server is for Linux';
  return chromiumPath() ? null : 'no Chromium; set CHROMIUM to one';
}

/** One window of VS Code with a small programme; the extension is asleep until it is asked. */
async function once(editor) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-bench-'));
  cpSync('test/extension/programme', folder, { recursive: true });
  const tests = resolve('scripts/bench-editor/activation-suite.cjs');
  try {
    return await runSuite(editor, 'node', { extension: resolve('.'), tests, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Time of activation and what it loads; where there is no VS Code it says so. */
export async function activation() {
  const title = `Activation of the extension (VS Code, Node extension host, ${RUNS} windows)`;
  const reason = whyNot();
  if (reason) return console.log(`\n## ${title}\n\nnot run: ${reason}`);
  let editor;
  try {
    editor = await startEditor(installVsCode());
  } catch (error) {
    return console.log(`\n## ${title}\n\nnot run: ${error.message.split('\n')[0]}`);
  }
  const results = [];
  for (let i = 0; i < RUNS; i++) results.push(await once(editor));
  await editor.stop();
  const middle = (name) => ms(median(results.map((result) => result[name])));
  const { files, builtins } = results[0];
  printTable(title, [
    ['measure', 'figure'],
    ['activate, asked to done, median', middle('activation')],
    ['of that, reading and running the bundle', middle('loading')],
    ['files read', files.map(({ file, bytes }) => `${basename(file)}: ${bytes} bytes`).join(', ')],
    ['modules of Node loaded for it', builtins],
    ['opening a playbook to its first finding (the server starts)', middle('firstFinding')],
  ]);
}
