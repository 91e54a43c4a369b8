// What is shown goes from the panel to the clipboard: what another program would take from there.
import assert from 'node:assert/strict';
import { preview } from '../host/bench.mjs';

/** What stands on the clipboard, by its type; of a picture its bytes as a text. */
function clipboardOf(page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => [type, await (await item.getType(type)).text()];
    return Object.fromEntries(await Promise.all(item.types.map(read)));
  });
}

export const share = {
  async 'what is shown is copied from the panel as a picture and as rich text'({ bench }) {
    const { page } = bench;
    const view = await preview(bench);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await view.getByRole('button', { name: 'Export' }).click();
    const copy = async (name) => {
      await view.getByRole('group', { name: 'Copy' }).getByRole('button', { name }).click();
      await view.getByText(`Copied: ${name}`).waitFor();
      // The clipboard is read by the page that has the focus.
      await page.bringToFront();
      await page.locator('.tab', { hasText: 'roadmap.md' }).first().click();
      return clipboardOf(page);
    };
    assert.match((await copy('Picture'))['image/png'] ?? '', /^.PNG/);
    const rich = await copy('Rich text');
    assert.match(rich['text/html'] ?? '', /<h2>Plan<\/h2>[^]*Train/);
    assert.match(rich['text/plain'] ?? '', /^Plan\n[^]*Train/);
  },
};
