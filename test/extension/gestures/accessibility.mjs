// Every view of the panel, to the rules of axe.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DOCUMENTS = ['roadmap.md', 'comms.md', 'readiness.md', 'change.md', 'sops/fast-lane.md'];
/** Colours are the same in every language, and words in every theme: the second language is looked at in one of them. */
const THEMES = {
  en: ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'],
  zh: ['Default Dark Modern'],
};

const TIMELINE = { en: 'Timeline', zh: '时间线' };
const WEEK = { en: 'This week', zh: '本周' };
const FINDINGS = { en: 'Findings', zh: '检查结果' };

/** The title that stands in a document of the example. */
const titleOf = (lang, document) =>
  /^title: (.+)$/m.exec(readFileSync(`playbooks/examples/service-quality-${lang}/${document}`, 'utf8'))[1];

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

/** From the overview of a meeting to its last gate, from behind: escalations and risks come after it. */
async function toLastGate(page, view) {
  const stride = async (key) => {
    const before = await view.locator('.meeting header .muted').innerText();
    await page.keyboard.press(key);
    await view.locator('.meeting header .muted', { hasNotText: before }).waitFor();
  };
  await stride('End');
  while (!(await view.locator('.meeting .gate').isVisible())) await stride('ArrowLeft');
}

/** Every view of the documents and of the programme in one theme; how many they are. */
async function eachView({ page, ui }, lang, theme, found) {
  const view = ui.webview();
  const name = (what) => `${theme}, ${what}`;
  let checked = 0;
  for (const document of DOCUMENTS) {
    await ui.open(document);
    await view.locator('h1', { hasText: titleOf(lang, document) }).waitFor({ state: 'attached' });
    checked += await eachTab(page, view, name(document), found);
  }
  await view.locator('.switch button').last().click();
  await view.getByRole('tab', { name: FINDINGS[lang] }).waitFor();
  checked += await eachTab(page, view, name('programme'), found);
  await view.getByRole('tab', { name: WEEK[lang] }).click();
  await view.locator('.weekly button').click();
  await view.locator('.update [value=later]').check();
  checked += await check(page, name('weekly update'), found);
  await page.keyboard.press('Escape');
  await view.locator('.meet').click();
  await view.locator('.meeting').waitFor();
  checked += await check(page, name('meeting'), found);
  await toLastGate(page, view);
  checked += await check(page, name('gate in a meeting'), found);
  await page.keyboard.press('Escape');
  await view.locator('.meeting').waitFor({ state: 'detached' });
  await view.getByRole('tab', { name: TIMELINE[lang] }).click();
  await view.locator('g[data-bar] text').first().click();
  await view.locator('.inspector').waitFor();
  checked += await check(page, name('inspector'), found);
  await view.locator('.switch button').first().click();
  return checked;
}

/** The example programme in the themes of a language, to the rules of axe. */
const inLanguage = (lang) => ({
  options: { settings: { 'changebook.language': lang } },
  source: `playbooks/examples/service-quality-${lang}`,
  async run({ bench }) {
    const { page, ui } = bench;
    await ui.open(DOCUMENTS[0]);
    await page.locator('.codelens-decoration').first().waitFor();
    await ui.command('Open Playbook Preview to the Side');
    const found = [];
    let checked = 0;
    for (const theme of THEMES[lang]) {
      bench.configure({ 'workbench.colorTheme': theme });
      await ui.webview().locator(`body[data-vscode-theme-id="${theme}"]`).waitFor();
      checked += await eachView(bench, lang, theme, found);
    }
    assert.deepEqual(found, []);
    console.log(`    ${checked} views`);
  },
});

export const accessibility = {
  'no view of the example programme violates a rule of axe': inLanguage('en'),
  'no view of the Chinese example programme violates a rule of axe': inLanguage('zh'),
};
