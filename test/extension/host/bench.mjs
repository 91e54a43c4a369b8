// The extension in a workbench that a person works in: a fresh copy of the programme for each gesture.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { workbench } from './workbench.mjs';

export const SHORT = { timeout: 20_000 };

/** The workbench of a folder, with the extension under development in it; options are those of the server. */
export async function open(vscode, root, folder, options = {}) {
  const server = await startServer(vscode, options);
  const { browser, page } = await startBrowser();
  await page.goto(server.url(folder, { extensionDevelopmentPath: root }));
  const ui = await workbench(page);
  const close = async () => {
    await browser.close();
    server.stop();
  };
  return { page, ui, close };
}

/** The panel of the plan, once it is drawn. */
export async function preview({ ui }) {
  await ui.open('roadmap.md');
  await ui.page.locator('.codelens-decoration').first().waitFor(SHORT);
  await ui.command('Open Playbook Preview to the Side');
  const view = ui.webview();
  await view.locator('svg g[data-bar]').first().waitFor(SHORT);
  return view;
}

/** Waits for what comes by itself, such as a file on the disk. */
export async function until(what, holds) {
  const end = Date.now() + SHORT.timeout;
  while (!(await holds())) {
    if (Date.now() > end) assert.fail(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Saves until the file on disk is what is wanted; the editor writes a moment after the key. */
export async function savedAs(page, file, wanted, what) {
  const end = Date.now() + 15_000;
  for (;;) {
    await page.locator('.tab', { hasText: 'roadmap.md' }).first().click();
    await page.keyboard.press('Control+S');
    const text = readFileSync(file, 'utf8');
    if (wanted(text)) return text;
    if (Date.now() > end) assert.fail(`${what}\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** One gesture in a fresh copy of the programme; a failure leaves a picture of the window. */
async function once(vscode, root, name, { options, run }) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-gesture-'));
  cpSync('test/extension/programme', folder, { recursive: true });
  const file = join(folder, 'roadmap.md');
  const bench = await open(vscode, root, folder, options);
  try {
    await run({ bench, folder, file, text: readFileSync(file, 'utf8'), root });
  } catch (error) {
    await bench.page.screenshot({ path: 'dist/test-extension/failure.png' }).catch(() => {});
    throw new Error(`${name}: ${error.message}`, { cause: error });
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs gestures, each in a window of its own; throws at the first that fails twice.
 *
 * @param gestures by name: what is done, or that with `options` for the server
 * @param wanted tells by the name whether a gesture is to run
 */
export async function attempt(vscode, root, gestures, wanted) {
  for (const [name, given] of Object.entries(gestures)) {
    if (!wanted(name)) continue;
    const gesture = typeof given === 'function' ? { options: {}, run: given } : given;
    try {
      await once(vscode, root, name, gesture);
    } catch (error) {
      // A machine under load may lose a click; what is broken fails again.
      console.log(`  … once more after: ${error.message.split('\n')[0]}`);
      await once(vscode, root, name, gesture);
    }
    console.log(`  ✔ ${name}`);
  }
}
