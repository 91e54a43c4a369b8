// Work in the picture of a plan: what would follow is seen before it is written, rows are added and chosen together.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { preview, savedAs } from '../host/bench.mjs';

/** The panel at its plan, with the bar of a row. */
async function plan(bench, name) {
  const view = await preview(bench);
  await view.getByLabel('Zoom').selectOption('fit');
  const bar = view.locator('g[data-bar]', { hasText: name });
  await bar.waitFor();
  return { view, bar };
}

export const drawing = {
  async 'a bar that is held says what would follow; Escape writes nothing, Enter writes once'({
    bench,
    file,
    text,
  }) {
    const { view, bar } = await plan(bench, 'Train');
    const { keyboard } = bench.page;
    const ahead = view.locator('.notice.quiet:not(:empty)');
    await bar.focus();
    await keyboard.press('Space');
    await view.getByText('Taken hold of').waitFor({ state: 'attached' });
    await keyboard.press('Shift+ArrowRight');
    await ahead.waitFor();
    await keyboard.press('Escape');
    await view.getByText('Put back').waitFor({ state: 'attached' });
    await ahead.waitFor({ state: 'detached' });
    assert.equal(readFileSync(file, 'utf8'), text);
    await keyboard.press('Space');
    await keyboard.press('Shift+ArrowRight');
    await ahead.waitFor();
    await keyboard.press('Enter');
    await savedAs(
      bench.page,
      file,
      (now) => now === text.replace('| Train | coo | W2-W3 |', '| Train | coo | W3-W4 |'),
      'what was held was not dropped',
    );
  },

  async 'a milestone is added by the menu of a bar, without the mouse, and one undo takes it back'({
    bench,
    file,
    text,
  }) {
    const { view, bar } = await plan(bench, 'Train');
    const { keyboard } = bench.page;
    await bar.focus();
    await keyboard.press('Shift+F10');
    await view.getByRole('menuitem').first().waitFor();
    await view.getByRole('menuitem', { name: 'Add milestone' }).focus();
    await keyboard.press('Enter');
    await view.locator('.actions input:focus').waitFor();
    await keyboard.type('Half way');
    await keyboard.press('Enter');
    await view.getByText('Half way is added').waitFor({ state: 'attached' });
    await savedAs(bench.page, file, (now) => /^\| Half way +\|/m.test(now), 'the milestone was not written');
    await view.locator('g[data-mark]', { hasText: 'Half way' }).waitFor();
    await bar.focus();
    await keyboard.press('Control+Z');
    await savedAs(bench.page, file, (now) => now === text, 'one undo did not restore the text');
  },
};
