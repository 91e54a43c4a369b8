// The weekly update: one row after the other by keys, written in one step, over two documents too.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview, savedAs } from '../host/bench.mjs';
import { until } from '../host/patience.mjs';

/** The panel with the first card of an update. */
async function begin(bench, scope) {
  const view = await preview(bench);
  if (scope) await view.getByRole('button', { name: scope }).click();
  await view.getByRole('tab', { name: 'This week' }).click();
  await view.getByRole('button', { name: /^Weekly update/ }).click();
  return view;
}

/** Waits for a card, whose choice has the focus, and presses keys there. */
async function answer(view, page, name, ...keys) {
  await view.getByRole('form', { name }).locator('input[type=radio]:focus').waitFor();
  for (const key of keys) await page.keyboard.press(key);
}

export const weekly = {
  async 'a weekly update is written in one step, and one undo restores every byte'({ bench, file, text }) {
    const { page } = bench;
    const view = await begin(bench);
    // Its table has no column that could say it; the other keys work.
    await answer(view, page, '1 of 2. Activity: Train', '1', '3');
    await page.keyboard.press('Enter');
    await view.getByRole('alert').filter({ hasText: 'Give the new date' }).waitFor();
    await view.getByLabel('New date').fill('2030-01-25');
    await view.getByLabel('One line for the log').fill('Waits for the hall');
    await page.keyboard.press('Enter');
    await answer(view, page, '2 of 2. Task: Tell everybody', '1', 'Enter');
    await view.getByText('1 done, 1 moved to Fri 25 Jan 2030').waitFor();
    assert.equal(readFileSync(file, 'utf8'), text);
    await view.getByRole('button', { name: 'Write into the document' }).click();
    await view.getByText('Written: 1 done, 1 moved').waitFor();
    const wanted = [
      /^updated: \d{4}-\d\d-\d\d$/m,
      /^\| Train \| coo \| 2026-01-12\.\.2030-01-25 \|$/m,
      /^- \[x\] Tell everybody @coo due:W8$/m,
      /^## Log\n\n- \d{4}-\d\d-\d\d Train: now by 2030-01-25; Waits for the hall\n- \d{4}-\d\d-\d\d Tell everybody: done$/m,
    ];
    await savedAs(page, file, (now) => wanted.every((line) => line.test(now)), 'not all was written');
    await page.keyboard.press('Control+Z');
    await savedAs(page, file, (now) => now === text, 'one undo did not restore the text');
  },

  async 'Escape leaves a weekly update without writing, and it goes on where it was left'({
    bench,
    file,
    text,
  }) {
    const { page } = bench;
    const view = await begin(bench);
    await answer(view, page, /Train/, '2', 'Enter');
    await answer(view, page, /Tell everybody/, 'Escape');
    await view
      .getByRole('button', { name: 'Weekly update 1 of 2 answered' })
      .and(view.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Enter');
    await answer(view, page, /Tell everybody/, 'Escape');
    assert.equal(readFileSync(file, 'utf8'), text);
  },

  'a weekly update of a programme is written into all of its documents': {
    options: { settings: { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 50 } },
    prepare: (folder) =>
      writeFileSync(
        join(folder, 'more.md'),
        '---\nplaybook: roadmap\ntitle: More\n---\n\n# More\n\n- [ ] Ring due:2026-02-06\n',
      ),
    async run({ bench, file, folder }) {
      const { page } = bench;
      const view = await begin(bench, 'Programme');
      await answer(view, page, /Train/, 'Enter');
      await answer(view, page, /Ring/, '1', 'Enter');
      await answer(view, page, /Tell everybody/, '2', 'Enter');
      await view.getByText('1 done, 1 goes on, 1 left as it is').waitFor();
      await view.getByRole('button', { name: 'Write into 2 documents' }).click();
      await view.getByText('Written: 1 done, 1 goes on').waitFor();
      const isWritten = (path, line) =>
        until(`${line} on disk`, () => readFileSync(path, 'utf8').includes(line));
      await isWritten(file, '- [~] Tell everybody');
      await isWritten(join(folder, 'more.md'), '- [x] Ring');
    },
  },
};
