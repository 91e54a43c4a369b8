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
  // A narrow panel begins with what waits this week.
  await view.getByRole('tab', { name: 'Timeline' }).click();
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
  // The explorer has few rows, all of them in sight.
  rmSync(folder, { recursive: true });
  await ui.gone(name);
}

/** Does gestures in one window; after a failure in a new one, for the next is not to suffer from what is left. */
async function performGroup(editor, root, { options, gestures }, tally) {
  const parent = mkdtempSync(join(tmpdir(), 'changebook-gestures-'));
  // All before the window opens: an editor may miss files that appear together with their folder.
  const folders = gestures.map((gesture) => copyInto(parent, root, gesture));
  let bench = null;
  const leave = async () => {
    const left = bench;
    bench = null;
    await left?.close();
  };
  for (const [i, { name, run }] of gestures.entries()) {
    await tally.test(name, async () => {
      try {
        bench ??= await openBench(editor, root, parent, options);
        await perform(bench, root, folders[i], run);
      } catch (error) {
        const path = `dist/test-extension/${name.replaceAll(/\W+/g, '-')}.png`;
        await bench?.page.screenshot({ path }).catch(() => {});
        await leave();
        rmSync(folders[i], { recursive: true, force: true });
        throw error;
      }
    });
  }
  await leave();
  rmSync(parent, { recursive: true, force: true });
}

/**
 * Does gestures one after the other, each by its name: what is done, or that with `options` of the window,
 * `alone` for a window that nobody else uses, `source`, the folder that is copied, and `prepare`, which adds to
 * the copy. Neighbours with the same options share a window.
 *
 * @param tally is told what came of each
 */
export async function performAll(editor, root, gestures, tally) {
  const groups = [];
  for (const [name, given] of Object.entries(gestures)) {
    const { options = {}, alone, ...gesture } = typeof given === 'function' ? { run: given } : given;
    const last = groups.at(-1);
    if (alone || last?.alone || !isDeepStrictEqual(last?.options, options)) {
      groups.push({ options, alone, gestures: [{ name, ...gesture }] });
    } else last.gestures.push({ name, ...gesture });
  }
  for (const group of groups) await performGroup(editor, root, group, tally);
}
