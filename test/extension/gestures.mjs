// What a person does in the workbench: ticks a box in the picture, takes it back, drags a bar, moves it
// with the keyboard, reloads the window; and what a screen reader would stumble over.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../../scripts/corpus.mjs';
import { startBrowser } from './host/browser.mjs';
import { startServer } from './host/server.mjs';
import { workbench } from './host/workbench.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SHORT = { timeout: 20_000 };

/** The workbench of a folder, with the extension under development in it. */
async function open(vscode, root, folder, settings, trust = true) {
  const server = await startServer(vscode, { settings, trust });
  const { browser, page } = await startBrowser();
  await page.goto(server.url(folder, { extensionDevelopmentPath: root }));
  const ui = await workbench(page);
  const close = async () => {
    await browser.close();
    server.stop();
  };
  return { page, ui, close };
}

async function preview({ ui }) {
  await ui.open('roadmap.md');
  await ui.page.locator('.codelens-decoration').first().waitFor(SHORT);
  await ui.command('Open Preview to the Side');
  const view = ui.webview();
  await view.locator('svg g[data-bar]').first().waitFor(SHORT);
  return view;
}

/** Saves until the file on disk is what is wanted; the editor writes a moment after the key. */
async function savedAs(page, file, wanted, what) {
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

const gestures = {
  async 'a tick in the picture changes one character, and one undo restores every byte'({
    bench,
    file,
    text,
  }) {
    const view = await preview(bench);
    await view.getByRole('tab', { name: 'Checklist' }).click();
    await view.getByRole('checkbox').first().click();
    const ticked = text.replace('- [ ] Tell', '- [x] Tell');
    await savedAs(bench.page, file, (now) => now === ticked, 'the box was not ticked in the text');
    await bench.page.locator('.tab', { hasText: 'roadmap.md' }).first().click();
    await bench.page.keyboard.press('Control+Z');
    await savedAs(bench.page, file, (now) => now === text, 'one undo did not restore the text');
  },

  async 'a bar is dragged by a week, and moved by the keyboard'({ bench, file }) {
    const view = await preview(bench);
    const bar = view.locator('g[data-bar]', { hasText: 'Train' });
    const box = await bar.locator('rect.bar').boundingBox();
    const svg = view.locator('svg[data-day]');
    const day = Number(await svg.getAttribute('data-day'));
    const scale = (await svg.boundingBox()).width / Number((await svg.getAttribute('viewBox')).split(' ')[2]);
    const { mouse } = bench.page;
    await mouse.move(box.x + 3, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(box.x + 3 + 7 * day * scale, box.y + box.height / 2, { steps: 5 });
    await mouse.up();
    await savedAs(bench.page, file, (now) => now.includes('| Train | coo | W3-W4 |'), 'the bar did not move');
    await bar.focus();
    await bench.page.keyboard.press('Shift+ArrowLeft');
    await view.getByText('moved by -7 days').waitFor({ ...SHORT, state: 'attached' });
    await savedAs(
      bench.page,
      file,
      (now) => now.includes('| Train | coo | W2-W3 |'),
      'the key did not move it',
    );
  },

  async 'a cell is changed from the tables, aligned as its table is'({ bench, file, text }) {
    const view = await preview(bench);
    await view.getByRole('tab', { name: 'Tables' }).click();
    await view.getByRole('cell', { name: 'W2-W3' }).focus();
    await bench.page.keyboard.press('Enter');
    await view.getByLabel('Train: When').fill('W4-W5');
    await bench.page.keyboard.press('Enter');
    const changed = text.replace('| W2-W3 |', '| W4-W5 |');
    await savedAs(bench.page, file, (now) => now === changed, 'the cell was not written');
  },

  async 'a click in the picture leads to the line, and the cursor marks the picture'({ bench }) {
    const view = await preview(bench);
    await view.locator('g[data-bar]', { hasText: 'Train' }).locator('text').first().click();
    await bench.page.locator('.active-line-number', { hasText: '21' }).waitFor(SHORT);
    await view.locator('g.here[data-bar]').waitFor(SHORT);
    await view.getByRole('button', { name: 'Go to the text' }).click();
    await bench.page.locator('.part.statusbar', { hasText: 'Ln 21' }).waitFor(SHORT);
  },

  async 'a bar says what can be set in it; the owner is set without the mouse, and Escape leads back'({
    bench,
    file,
    text,
  }) {
    const view = await preview(bench);
    const bar = view.locator('g[data-bar]', { hasText: 'Train' });
    await bar.focus();
    await bench.page.keyboard.press('Enter');
    await view.getByLabel('Train: Owner').fill('cfo');
    await bench.page.keyboard.press('Tab');
    await view.getByText('Train: Owner is now cfo').waitFor({ ...SHORT, state: 'attached' });
    await bench.page.keyboard.press('Escape');
    await view.locator('g[data-bar]:focus', { hasText: 'Train' }).waitFor(SHORT);
    const changed = text.replace('| Train | coo |', '| Train | cfo |');
    await savedAs(bench.page, file, (now) => now === changed, 'the owner was not written');
  },

  async 'the programme shows all plans and findings; a tick there changes the document it is of'({
    bench,
    file,
    text,
  }) {
    const view = await preview(bench);
    await view.getByRole('button', { name: 'Programme' }).click();
    await view.getByRole('tab', { name: 'Open work' }).click();
    await view.getByRole('checkbox').first().click();
    const ticked = text.replace('- [ ] Tell', '- [x] Tell');
    await savedAs(bench.page, file, (now) => now === ticked, 'the box was not ticked in the text');
    await view.getByRole('tab', { name: 'Findings' }).click();
    await view.locator('.issues li').first().click();
    await bench.page.locator('.part.statusbar', { hasText: /Ln \d/ }).waitFor(SHORT);
  },

  async 'the panel comes back after a reload'({ bench }) {
    await preview(bench);
    const loaded = bench.page.waitForEvent('load');
    await bench.ui.command('Developer: Reload Window');
    await loaded;
    await workbench(bench.page);
    await bench.ui.webview().locator('svg g[data-bar]').first().waitFor(SHORT);
  },

  async 'a server that is killed comes back, and nothing is lost'({ bench, file, text, root }) {
    const view = await preview(bench);
    execFileSync('pkill', ['-KILL', '-f', join(root, 'dist/server.mjs')]);
    await view.getByRole('tab', { name: 'Checklist' }).click();
    writeFileSync(file, text.replace('Tell everybody', 'Tell them all'));
    await view.getByText('Tell them all').waitFor(SHORT);
    await view.getByRole('checkbox').first().click();
    const wanted = text.replace('- [ ] Tell everybody', '- [x] Tell them all');
    await savedAs(bench.page, file, (now) => now === wanted, 'the box was not ticked after the restart');
  },

  async 'a change on disk under the preview is shown'({ bench, file, text }) {
    const view = await preview(bench);
    writeFileSync(file, text.replace('| Train |', '| Train everybody |'));
    await view.locator('g[data-bar]', { hasText: 'Train everybody' }).waitFor(SHORT);
  },
};

/** Findings appear where nobody has said that the folder is to be trusted. */
async function untrusted(vscode, root, folder) {
  const settings = { 'security.workspace.trust.startupPrompt': 'never' };
  const bench = await open(vscode, root, folder, settings, false);
  try {
    await bench.page.getByText('Restricted Mode').first().waitFor(SHORT);
    await bench.ui.open('faulty.md');
    await bench.page.locator('.squiggly-warning').first().waitFor(SHORT);
  } finally {
    await bench.close();
  }
  console.log('  ✔ a folder that is not trusted is checked all the same');
}

/** A thousand playbooks: how long until the first finding, in a folder that was never open before. */
async function thousand(vscode, root) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-thousand-'));
  writeCorpus(folder, 1000);
  cpSync('test/extension/programme', folder, { recursive: true });
  const bench = await open(vscode, root, folder, {});
  try {
    const begun = Date.now();
    await bench.ui.open('faulty.md');
    await bench.page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
    console.log(`  ✔ a folder with 1,000 playbooks: first finding after ${Date.now() - begun} ms`);
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

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
async function accessibility(vscode, root) {
  let checked = 0;
  const found = [];
  for (const theme of THEMES) {
    for (const lang of ['en', 'zh']) {
      const folder = join(root, `playbooks/examples/service-quality-${lang}`);
      const settings = { 'workbench.colorTheme': theme, 'changebook.language': lang };
      const bench = await open(vscode, root, folder, settings);
      try {
        const view = bench.ui.webview();
        let title = '';
        for (const document of DOCUMENTS) {
          await bench.ui.open(document);
          if (title === '') {
            await bench.page.locator('.codelens-decoration').first().waitFor(SHORT);
            await bench.ui.command('Open Preview to the Side');
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

/** One gesture in a fresh copy of the programme; a failure leaves a picture of the window. */
async function attempt(vscode, root, name, gesture) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-gesture-'));
  cpSync('test/extension/programme', folder, { recursive: true });
  const file = join(folder, 'roadmap.md');
  const bench = await open(vscode, root, folder, {});
  try {
    await gesture({ bench, file, text: readFileSync(file, 'utf8'), root });
  } catch (error) {
    await bench.page.screenshot({ path: 'dist/test-extension/failure.png' }).catch(() => {});
    throw new Error(`${name}: ${error.message}`, { cause: error });
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs everything; throws at the first that fails. */
export async function runGestures(vscode, root) {
  const only = process.env.GESTURES;
  for (const [name, gesture] of Object.entries(gestures)) {
    if (only && !name.includes(only)) continue;
    try {
      await attempt(vscode, root, name, gesture);
    } catch (error) {
      // A machine under load may lose a click; what is broken fails again.
      console.log(`  … once more after: ${error.message.split('\n')[0]}`);
      await attempt(vscode, root, name, gesture);
    }
    console.log(`  ✔ ${name}`);
  }
  await untrusted(vscode, root, join(root, 'test/extension/programme'));
  await thousand(vscode, root);
  if (!only) await accessibility(vscode, root);
}
