// A meeting over the panel: from the palette to a note in the text, by keys alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { preview, savedAs } from '../host/bench.mjs';

export const meeting = {
  async 'a meeting is held by keys alone: a note goes into the log, one undo takes it back, Escape leaves'({
    bench,
    file,
    text,
  }) {
    const { page, ui } = bench;
    const view = await preview(bench);
    await ui.command('Hold a Meeting over the Playbook');
    const room = view.getByRole('dialog', { name: 'Meeting' });
    const at = (name) => room.getByRole('heading', { name }).waitFor();
    await at('On the agenda');
    await view.locator('.meeting:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await at('Train');
    await page.keyboard.press('PageDown');
    await at('Tell everybody');
    assert.equal(readFileSync(file, 'utf8'), text);
    const note = room.getByLabel('Note for the log: Tell everybody');
    await note.focus();
    await page.keyboard.type('The hall is taken');
    await page.keyboard.press('Enter');
    await room.getByText('Written into the log of roadmap.md: The hall is taken').waitFor();
    await view.locator('.meeting:focus').waitFor();
    await view.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Escape');
    await room.waitFor({ state: 'detached' });
    await view.locator('.meet:focus').waitFor();
    await savedAs(
      page,
      file,
      (now) => /^## Log\n\n- \d{4}-\d\d-\d\d Tell everybody: The hall is taken$/m.test(now),
      'the note was not written',
    );
    await page.keyboard.press('Control+Z');
    await savedAs(page, file, (now) => now === text, 'one undo did not restore the text');
  },
};
