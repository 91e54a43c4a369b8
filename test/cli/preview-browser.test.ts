import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, newProfile, startBrowser } from '../extension/host/browser.mjs';
import { file, git, now, previewOf } from './preview-support.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PLAN =
  '---\nplaybook: roadmap\ntitle: Plan\nstart: 2026-04-06\n---\n\n## Phases\n\n| Phase | When |\n| ----- | ----- |\n' +
  '| Pilot | W1-W8 |\n\n## Activities\n\n| Activity | When |\n| -------- | ----- |\n| Train | W2-W3 |\n\n' +
  '## Work\n\n- [ ] Tell everybody\n';

const there = chromiumPath() !== undefined;
if (!there)
  console.warn('test/cli/preview-browser.test.ts: not run (it needs Chromium; CHROMIUM says where)');

// Where CI is `true`, everything is there.
describe.skipIf(!there && process.env.CI !== 'true')('the preview in a browser', () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  async function opened(address: string, width: number) {
    const profile = await newProfile(browser);
    const page = await profile.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (said) => {
      if (said.type() === 'error') faults.push(said.text());
    });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    return { page, faults };
  }

  test('from the index to a panel that ticks, moves and takes back; another browser sees it', async () => {
    file('plans/roadmap.md', PLAN);
    const { guard } = await previewOf(['plans']);
    const { page, faults } = await opened(guard.address, 1200);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    const phone = await opened(page.url(), 390);
    const boxOf = async (one: typeof page) => {
      await one.getByRole('tab', { name: 'Checklist' }).click();
      return one.getByRole('checkbox', { name: 'Tell everybody' });
    };
    const box = await boxOf(page);
    const seen = await boxOf(phone.page);
    await seen.waitFor();
    await box.click();
    await expect.poll(() => now('plans/roadmap.md')).toBe(PLAN.replace('[ ]', '[x]'));
    await expect.poll(() => seen.isChecked()).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => now('plans/roadmap.md')).toBe(PLAN);
    await expect.poll(() => seen.isChecked()).toBe(false);

    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.locator('g[data-pointer="/activities/0"]').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => now('plans/roadmap.md')).toBe(PLAN.replace('W2-W3', 'W3-W4'));
    expect([...faults, ...phone.faults]).toEqual([]);
  });

  test('what changed is compared with what is chosen, and that is kept for the document', async () => {
    file('plans/roadmap.md', PLAN);
    git('init', '-qb', 'main');
    git('add', '-A');
    git('commit', '-qm', 'First');
    git('tag', 'kick-off');
    file('plans/roadmap.md', PLAN.replace('W2-W3', 'W3-W4'));
    const { guard } = await previewOf(['plans']);
    const { page, faults } = await opened(`${guard.address}?show=plans/roadmap.md`, 520);
    await page.getByRole('tab', { name: 'What changed' }).click();
    await page.getByText('What changed since 7 Apr 2026').waitFor();
    await page.getByLabel('Compare with').selectOption('2026-04-01 kick-off');
    await page.getByText('What changed since kick-off (1 Apr 2026)').waitFor();
    await page.getByLabel('Compare with').selectOption('Another revision …');
    const typed = page.getByLabel('Tag, branch or commit');
    expect(await typed.evaluate((element) => element === document.activeElement)).toBe(true);
    await typed.fill('nowhere');
    await typed.press('Enter');
    await page.getByText('There is no revision “nowhere”').waitFor();
    await page.getByLabel('Compare with').selectOption('A day …');
    await page.getByLabel('Day to compare with').fill('2026-04-03');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('What changed since 3 Apr 2026').waitFor();
    await page.reload();
    await page.getByText('What changed since 3 Apr 2026').waitFor();
    await page.getByLabel('Compare with').selectOption('The last commit');
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByRole('button', { name: 'Since the last commit' }).click();
    await page.getByText('moved since the last commit').waitFor();
    expect(faults).toEqual([]);
  });

  test('what cannot be done is said where it was tried, and nothing is written', async () => {
    file('plans/roadmap.md', PLAN);
    const { guard, server } = await previewOf(['plans/roadmap.md']);
    const { page } = await opened(`${guard.address}?show=plans/roadmap.md`, 520);
    await page.getByRole('tab', { name: 'Checklist' }).click();
    server.closeAllConnections();
    server.close();
    await page.getByRole('checkbox', { name: 'Tell everybody' }).click();
    await page.getByText('The preview has ended; nothing was changed.').waitFor();
    expect(now('plans/roadmap.md')).toBe(PLAN);
  });

  test('a weekly update whose preview has ended says so and waits for nobody', async () => {
    file('plans/roadmap.md', PLAN.replace('Tell everybody', 'Tell everybody due:2026-04-10'));
    const { guard, server } = await previewOf(['plans/roadmap.md']);
    const { page } = await opened(`${guard.address}?show=plans/roadmap.md`, 520);
    await page.getByRole('button', { name: /^Weekly update/ }).click();
    await page.getByRole('radio', { name: /^Done/ }).check();
    server.closeAllConnections();
    server.close();
    const next = page.locator('.update button[type=submit]');
    await next.click();
    await page.locator('.update .fault', { hasText: 'The preview has ended' }).waitFor();
    expect(await next.getAttribute('aria-disabled')).toBe('false');
  });

  test('neither page violates a rule of axe', async () => {
    file('plans/roadmap.md', PLAN);
    const { guard } = await previewOf(['plans']);
    const { page } = await opened(guard.address, 520);
    const violations = async (): Promise<string[]> => {
      await page.evaluate(readFileSync(AXE, 'utf8'));
      const found = await page.evaluate(() => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string }[] }> };
        };
        return axe.run();
      });
      return found.violations.map(({ id }) => id);
    };
    expect(await violations()).toEqual([]);
    await page.goto(`${guard.address}?show=plans/roadmap.md`);
    await page.getByRole('tab').first().waitFor();
    expect(await violations()).toEqual([]);
  });
});
