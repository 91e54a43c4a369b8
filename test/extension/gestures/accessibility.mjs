// Every view of the panel, to the rules of axe.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { open, SHORT } from '../host/bench.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DOCUMENTS = ['roadmap.md', 'comms.md', 'readiness.md', 'change.md', 'sops/fast-lane.md'];
const THEMES = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'];

/** What the rules of axe find in the panel as it stands. */
async function violations(page) {
  const frame = page.frames().find((one) => one.name() === 'active-frame' || one.url().includes('fake.html'));
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(readFileSync(AXE, 'utf8'));
  return frame.evaluate(async () => {
    const result = await globalThis.axe.run(document);
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

async function check(page, name, found) {
  found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
  return 1;
}

/** Every picture that the panel has tabs for; how many they are. */
async function eachTab(page, view, name, found) {
  let checked = 0;
  for (const tab of await view.getByRole('tab').all()) {
    await tab.click();
    checked += await check(page, `${name}, ${await tab.innerText()}`, found);
  }
  return checked;
}

/** Every view of the example programme in three themes and two languages, to the rules of axe. */
export async function accessibility(vscode, root) {
  let checked = 0;
  const found = [];
  for (const theme of THEMES) {
    for (const lang of ['en', 'zh']) {
      const folder = join(root, `playbooks/examples/service-quality-${lang}`);
      const settings = { 'workbench.colorTheme': theme, 'changebook.language': lang };
      const bench = await open(vscode, root, folder, { settings });
      try {
        const view = bench.ui.webview();
        let title = '';
        for (const document of DOCUMENTS) {
          await bench.ui.open(document);
          if (title === '') {
            await bench.page.locator('.codelens-decoration').first().waitFor(SHORT);
            await bench.ui.command('Open Playbook Preview to the Side');
          }
          await view
            .locator('h1', title === '' ? {} : { hasNotText: title })
            .waitFor({ ...SHORT, state: 'attached' });
          title = await view.locator('h1').innerText();
          checked += await eachTab(bench.page, view, `${theme}, ${lang}, ${document}`, found);
        }
        await view.locator('.switch button').last().click();
        await view.getByRole('tab', { name: lang === 'zh' ? '问题' : 'Findings' }).waitFor(SHORT);
        checked += await eachTab(bench.page, view, `${theme}, ${lang}, programme`, found);
        await view.getByRole('tab').nth(1).click();
        await view.locator('g[data-bar] text').first().click();
        await view.locator('.inspector').waitFor(SHORT);
        checked += await check(bench.page, `${theme}, ${lang}, inspector`, found);
      } finally {
        await bench.close();
      }
    }
  }
  assert.deepEqual(found, []);
  console.log(`accessibility: ${checked} views without a violation of axe`);
}
