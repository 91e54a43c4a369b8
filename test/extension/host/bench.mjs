// The extension in a workbench that a person works in. Gestures share a window as long as all goes well;
// each has a folder of its own there.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { until } from './patience.mjs';
import { workbench } from './workbench.mjs';

/** A window with the extension under development in it; options are those of a window. */
async function openBench(editor, root, folder, options) {
  const { show, ...window } = await editor.window(options);
  try {
    await show(folder, { extensionDevelopmentPath: root });
    return { ...window, ui: await workbench(window.page), folder, options };
  } catch (error) {
    await window.close();
    throw error;
  }
}

/** The panel of the plan, once it is drawn. */
export async function preview({ ui, page }) {
  await ui.open('roadmap.md');
  await page.locator('.codelens-decoration').first().waitFor();
  await ui.command('Open Playbook Preview to the Side');
  const view = ui.webview();
  await view.locator('svg g[data-bar]').first().waitFor();
  return view;
}

/** Saves until the file on disk is what is wanted; the editor writes a moment after the key. */
export async function savedAs(page, file, wanted, what) {
  await until(what, async () => {
    await page.locator('.tab', { hasText: 'roadmap.md' }).first().click();
    await page.keyboard.press('Control+S');
    return wanted(readFileSync(file, 'utf8'));
  });
}

/** A fresh copy of what a gesture is done with. */
function copyInto(parent, root, { source = 'test/extension/programme', prepare }) {
  const folder = mkdtempSync(join(parent, 'gesture-'));
  cpSync(join(root, source), folder, { recursive: true });
  prepare?.(folder);
  return folder;
}

/** Does a gesture in its folder; what it has left open is closed afterwards. */
async function perform(bench, root, folder, run) {
  const { ui } = bench;
  const name = basename(folder);
  const file = join(folder, 'roadmap.md');
  const open = (path) => ui.open(`${name}/${path}`);
  await run({
    bench: { ...bench, ui: { ...ui, open } },
    folder,
    file,
    text: readFileSync(file, 'utf8'),
    root,
  });
  await ui.closeEditors();
  rmSync(folder, { recursive: true });
  await ui.gone(name);
}

/**
 * Does gestures one after the other, each by its name: what is done, or that with `options` of the window,
 * `alone` for a window that has seen nothing yet, `source`, the folder that is copied, and `prepare`, which
 * adds to the copy.
 *
 * @param tally is told what came of each
 */
export async function performAll(editor, root, gestures, tally) {
  let bench = null;
  const leave = async () => {
    const left = bench;
    bench = null;
    await left?.close();
  };
  const parent = mkdtempSync(join(tmpdir(), 'changebook-gestures-'));
  for (const [name, given] of Object.entries(gestures)) {
    const { options = {}, alone, run, ...copied } = typeof given === 'function' ? { run: given } : given;
    await tally.test(name, async () => {
      if (alone || !isDeepStrictEqual(bench?.options, options)) await leave();
      const folder = copyInto(parent, root, copied);
      try {
        bench ??= await openBench(editor, root, parent, options);
        await perform(bench, root, folder, run);
      } catch (error) {
        const path = `dist/test-extension/${name.replaceAll(/\W+/g, '-')}.png`;
        await bench?.page.screenshot({ path }).catch(() => {});
        // The next one is not to suffer from what this one has left.
        await leave();
        rmSync(folder, { recursive: true, force: true });
        throw error;
      }
    });
  }
  await leave();
  rmSync(parent, { recursive: true, force: true });
}
