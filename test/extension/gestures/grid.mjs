// A list that is worked in as a grid, and ranges of a spreadsheet in its table of the text.
import { preview, savedAs } from '../host/bench.mjs';

/** Puts a text on the clipboard, as another program would. */
async function copied(page, text) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((what) => navigator.clipboard.writeText(what), text);
}

/** A text whose cells have no more padding than they need: a table that is not aligned keeps what it had. */
const bare = (text) => text.replace(/(?<=\|) +| +(?=\|)/g, ' ');

/** The grid of the phases of the plan. */
async function phases(bench) {
  const view = await preview(bench);
  await view.getByRole('tab', { name: 'Tables' }).click();
  await view.getByRole('grid', { name: 'Phases' }).waitFor();
  return view;
}

/** Takes back what was done last, in the panel. */
async function takenBack({ page }, view, file, text) {
  await view.getByRole('gridcell').first().click();
  await page.keyboard.press('Control+Z');
  await savedAs(page, file, (now) => now === text, 'one undo did not take it back');
}

export const grid = {
  async 'a cell is changed in the grid, and one undo takes it back'({ bench, file, text }) {
    const view = await preview(bench);
    await view.getByRole('tab', { name: 'Tables' }).click();
    await view.getByRole('button', { name: 'Activities' }).click();
    await view.getByRole('gridcell', { name: 'W2-W3' }).click();
    await bench.page.keyboard.press('Enter');
    await view.getByLabel('Train: When').fill('W4-W5');
    await bench.page.keyboard.press('Enter');
    const changed = text.replace('| W2-W3 |', '| W4-W5 |');
    await savedAs(bench.page, file, (now) => now === changed, 'the cell was not written');
    await takenBack(bench, view, file, text);
  },

  async 'rows are moved, added and taken out in the grid with the keyboard'({ bench, file, text }) {
    const view = await phases(bench);
    const { keyboard } = bench.page;
    await view.getByRole('gridcell', { name: 'W1-W4' }).click();
    await keyboard.press('Alt+ArrowDown');
    const [pilot, rollout] = ['| Pilot | pilot | W1-W4 |', '| Roll-out | rollout | W5-W20 |'];
    const moved = text.replace(`${pilot}\n${rollout}`, `${rollout}\n${pilot}`);
    await savedAs(bench.page, file, (now) => now === moved, 'the row was not moved');
    // The text is written before the grid shows it.
    await view.locator('[data-spot="1 0"]', { hasText: 'Pilot' }).waitFor();
    await view.getByRole('gridcell', { name: 'W1-W4' }).click();
    await keyboard.press('Control+Enter');
    await view.locator('[data-spot^="2 "]:focus').waitFor();
    await keyboard.press('K');
    await view.locator('[role=gridcell] :is(input, textarea)').fill('Keep');
    await keyboard.press('Enter');
    const added = moved.replace(pilot, `${pilot}\n| Keep | | |`);
    await savedAs(bench.page, file, (now) => bare(now) === bare(added), 'the row was not added');
    // The blank row stands below it once it is one of the list.
    await view.locator('[data-spot="3 0"]').waitFor();
    await view.getByRole('gridcell', { name: 'Keep' }).click();
    await keyboard.press('Control+Shift+K');
    await savedAs(bench.page, file, (now) => now === moved, 'the row was not taken out');
  },

  async 'a range of a spreadsheet is pasted into the grid as a whole or not at all'({ bench, file, text }) {
    const view = await phases(bench);
    await copied(bench.page, 'Try\tpilot\tW1-W4\nKeep\tpilot\tnever 5');
    const first = view.getByRole('gridcell', { name: 'Pilot' }).first();
    await first.click();
    await bench.page.keyboard.press('Control+V');
    await view.locator('.notice', { hasText: 'When of Keep' }).waitFor();
    await savedAs(bench.page, file, (now) => now === text, 'a part of it was written');
    await copied(bench.page, 'Try\tpilot\tW1-W3\n"Roll\nout"\trollout\tW4-W9\nKeep\tinstitutionalise\tW10');
    await first.click();
    await bench.page.keyboard.press('Control+V');
    const rows =
      '| Try | pilot | W1-W3 |\n| Roll<br>out | rollout | W4-W9 |\n| Keep | institutionalise | W10 |';
    const pasted = text.replace('| Pilot | pilot | W1-W4 |\n| Roll-out | rollout | W5-W20 |', rows);
    await savedAs(bench.page, file, (now) => bare(now) === bare(pasted), 'the range was not written');
    await takenBack(bench, view, file, text);
  },

  async 'a lens above a table leads to its grid'({ bench }) {
    const { page, ui } = bench;
    await ui.open('roadmap.md');
    await page.locator('.codelens-decoration a', { hasText: 'Edit this table in the grid' }).last().click();
    await ui.webview().getByRole('grid', { name: 'Activities' }).waitFor();
  },

  async 'a range of a spreadsheet is pasted into a table of the text'({ bench, file, text }) {
    const { page, ui } = bench;
    await ui.open('roadmap.md');
    await page.locator('.codelens-decoration').first().waitFor();
    await page.locator('.view-line', { hasText: 'W1-W4' }).click();
    await page.keyboard.press('Home');
    for (let steps = 0; steps < 12; steps += 1) await page.keyboard.press('ArrowRight');
    await copied(page, 'pilot\tW1-W3\nrollout\tW4-W9\ninstitutionalise\tW10');
    await page.keyboard.press('Control+V');
    const pasted = text
      .replace('W1-W4', 'W1-W3')
      .replace(
        '| Roll-out | rollout | W5-W20 |',
        '| Roll-out | rollout | W4-W9 |\n|  | institutionalise | W10 |',
      );
    await savedAs(
      page,
      file,
      (now) => bare(now) === bare(pasted),
      'the range was not written into the cells',
    );
    await page.locator('.view-line', { hasText: 'W10' }).click();
    await page.keyboard.press('Control+Z');
    await savedAs(page, file, (now) => now === text, 'one undo did not take it back');
  },
};
