// Everything in the panel without a mouse: focus it, tick, move, export.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from '../host/bench.mjs';
import { until } from '../host/patience.mjs';

const options = { settings: { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 50 } };

/** Presses a key until the element with the focus is the wanted one. */
async function pressTo(page, view, key, wanted) {
  for (let count = 0; count < 40; count++) {
    if ((await view.locator(`${wanted}:focus`).count()) > 0) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${key} does not lead to ${wanted}`);
}

const written = (file, wanted) =>
  until(`${wanted} on disk`, () => readFileSync(file, 'utf8').includes(wanted));

/** Exports by the palette; the editor asks where to, and its proposal is taken. */
async function exportAs({ ui, page }, format, file) {
  await ui.type('Changebook: Export Preview');
  await ui.choose(format);
  await until(`the proposal ${file}`, async () => (await ui.proposal()) === file);
  await page.keyboard.press('Enter');
}

export const keyboard = {
  'without a mouse a box is ticked, a bar moved and told of, and the picture exported': {
    options,
    async run({ bench, file }) {
      const { page, ui } = bench;
      const view = await preview(bench);
      // The panel was the last to be used.
      await ui.type('View: Focus First Editor Group');
      await ui.type('View: Focus Next Editor Group');
      await pressTo(page, view, 'Tab', '[role=tab]');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await view.getByRole('tab', { name: 'Checklist', selected: true }).waitFor();
      await pressTo(page, view, 'Tab', 'input[type=checkbox]');
      await page.keyboard.press('Space');
      await written(file, '- [x] Tell everybody');

      await pressTo(page, view, 'Shift+Tab', '[role=tab]');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      // The picture is one stop; arrows lead from thing to thing.
      await pressTo(page, view, 'Tab', '[data-pointer]');
      await pressTo(page, view, 'ArrowDown', 'g[data-pointer^="/activities/"]');
      await page.keyboard.press('Shift+ArrowRight');
      await view.getByRole('status').filter({ hasText: 'moved by 7 days' }).waitFor({ state: 'attached' });
      await written(file, '| Train | coo | W3-W4 |');

      for (const format of ['html', 'svg', 'png']) {
        const target = join(bench.folder, `Plan timeline.${format}`);
        await exportAs(bench, format.toUpperCase(), target);
        await until(target, () => existsSync(target) && readFileSync(target).length > 0);
      }
      const textOf = (format) => readFileSync(join(bench.folder, `Plan timeline.${format}`), 'utf8');
      assert.match(textOf('html'), /^<!doctype html>[\s\S]*Train[\s\S]*<\/html>\s*$/);
      assert.match(textOf('svg'), /^<\?xml [\s\S]*Train[\s\S]*<\/svg>\s*$/);
      const png = readFileSync(join(bench.folder, 'Plan timeline.png'));
      assert.equal(png.subarray(1, 4).toString(), 'PNG');
      assert.ok(png.readUInt32BE(16) > 400, `the picture is ${png.readUInt32BE(16)} wide`);
    },
  },
};
