import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, newProfile, startBrowser } from '../extension/host/browser.mjs';
import { file, git, now, previewOf } from './preview-support.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PLAN =
  '---\nplaybook: roadmap\ntitle: Plan\nstart: 2026-04-06\n---\n\n## Phases\n\n| Phase | When |\n| ----- | ----- |\n' +
  '| Pilot | W1-W8 |\n\n## Activities\n\n| Activity | When |\n| -------- | ----- |\n| Train | W2-W3 |\n\n' +
  '## Work\n\n- [ ] Tell everybody\n';

const LINKED =
  '---\nplaybook: roadmap\ntitle: Plan\nstart: 2026-04-06\n---\n\n## Phases\n\n| Phase | When  |\n| ----- | ----- |\n' +
  '| Pilot | W1-W8 |\n\n## Activities\n\n| Activity | Phase | When             | After |\n' +
  '| -------- | ----- | ---------------- | ----- |\n| Build    | Pilot | W1-W2            |       |\n' +
  '| Train    | Pilot | after Build / 7d |       |\n| Check    | Pilot | W6               |       |\n';

const TO_DECIDE =
  PLAN.replace('- [ ] Tell everybody', '- [ ] Tell everybody due:2026-04-10') +
  '\n## Gates\n\n| Gate | From | Date | Criteria | Decision | Decided on |\n' +
  '| ----- | ----- | ---------- | ------ | ------- | ---------- |\n' +
  '| Go on | Pilot | 2026-05-29 | x >= 1 | pending | |\n\n## Log\n\n- 2026-04-01 Begun\n';

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

  test('what would follow is shown while a bar is carried, by mouse and by keys; Escape writes nothing', async () => {
    file('plans/roadmap.md', LINKED);
    const { guard } = await previewOf(['plans/roadmap.md']);
    const { page, faults } = await opened(`${guard.address}?show=plans/roadmap.md`, 1200);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    const bar = page.locator('g[data-pointer="/activities/0"]');
    const box = await bar.locator('rect.bar').boundingBox();
    const ghosts = page.locator('g.ahead rect');
    const said = page.getByText('moves with it: Train (5 working days later)');
    const carry = async () => {
      const day = await page.evaluate(() => {
        const svg = document.querySelector<SVGSVGElement>('svg[data-day]');
        return svg
          ? (Number(svg.dataset.day) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width
          : 0;
      });
      const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 4];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + day * 7, y);
      await said.waitFor();
      await expect.poll(() => ghosts.count()).toBe(1);
    };
    await carry();
    await page.keyboard.press('Escape');
    await expect.poll(() => ghosts.count()).toBe(0);
    await page.mouse.up();
    await bar.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowRight');
    await said.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => ghosts.count()).toBe(0);
    expect(now('plans/roadmap.md')).toBe(LINKED);
    await carry();
    await page.mouse.up();
    await expect.poll(() => now('plans/roadmap.md')).toBe(LINKED.replace('W1-W2', 'W2-W3'));
    expect(faults).toEqual([]);
  });

  test('rows are added, linked, chosen together and taken out in the picture', async () => {
    file('plans/roadmap.md', LINKED);
    const { guard } = await previewOf(['plans/roadmap.md']);
    const { page, faults } = await opened(`${guard.address}?show=plans/roadmap.md`, 1200);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    const bar = (nth: number) => page.locator(`g[data-pointer="/activities/${nth}"]`);
    await bar(2).focus();
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menuitem', { name: 'Add activity' }).click();
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused).toBe('INPUT');
    await page.keyboard.type('Open');
    await page.keyboard.press('Enter');
    const added = `${LINKED}| Open     | Pilot | W6 |       |\n`.replace(/ +(?=\|)/g, ' ');
    const text = (): string => now('plans/roadmap.md').replace(/ +(?=\|)/g, ' ');
    await expect.poll(text).toBe(added);

    await bar(0).locator('rect.bar').hover();
    const from = await page.locator('.handle').boundingBox();
    const to = await bar(2).locator('rect.bar').boundingBox();
    await page.mouse.move((from?.x ?? 0) + 4, (from?.y ?? 0) + 4);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 4, (to?.y ?? 0) + 4);
    await page.getByText('Check waits for Build').first().waitFor();
    await page.mouse.up();
    const linked = added.replace('| W6 | |', '| W6 | Build |');
    await expect.poll(text).toBe(linked);

    await bar(0)
      .locator('rect.bar')
      .click({ modifiers: ['Shift'] });
    await bar(2)
      .locator('rect.bar')
      .click({ modifiers: ['Shift'] });
    await page.locator('g.marked').nth(1).waitFor();
    await bar(2).focus();
    await page.keyboard.press('Shift+ArrowRight');
    const moved = linked.replace('W1-W2', 'W2-W3').replace('| W6 | Build |', '| W7 | Build |');
    await expect.poll(text).toBe(moved);
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(linked);
    await bar(2).focus();
    await page.keyboard.press('Delete');
    await expect.poll(text).toBe(linked.replace(/^\| (?:Build|Check) .*\n/gm, ''));
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(linked);
    expect(faults).toEqual([]);
  });

  /** What a page finds on the clipboard, by its type; of a PNG its first letters and its width. */
  const clipboardOf = (page: Page) =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<[string, string]> => {
        const blob = (await item?.getType(type)) ?? new Blob();
        if (type !== 'image/png') return [type, await blob.text()];
        const bytes = new DataView(await blob.arrayBuffer());
        return [
          type,
          `${new TextDecoder().decode(new Uint8Array(bytes.buffer, 1, 3))} ${bytes.getUint32(16)}`,
        ];
      };
      return Object.fromEntries(await Promise.all((item?.types ?? []).map(read)));
    });

  test('what is shown is copied as a picture, as rich text and as Markdown', async () => {
    file('plans/roadmap.md', PLAN.replace('Train', 'Train & all'));
    const { guard } = await previewOf(['plans']);
    const { page, faults } = await opened(`${guard.address}?show=plans/roadmap.md`, 520);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByRole('button', { name: 'Export' }).click();
    const copy = async (name: string) => {
      await page.getByRole('group', { name: 'Copy' }).getByRole('button', { name }).click();
      await page.getByText(`Copied: ${name}`).waitFor();
      return clipboardOf(page);
    };
    const picture = await copy('Picture');
    expect(picture['image/png']).toMatch(/^PNG \d{3,}$/);
    const rich = await copy('Rich text');
    expect(rich['text/html']).toMatch(/^<h2>Plan<\/h2>[^]*Train &(?:amp|#x26); all/);
    expect(rich['text/plain']).toMatch(/^Plan\n[^]*- ☐ Train & all/);
    expect((await copy('Markdown'))['text/plain']).toMatch(/^## Plan\n[^]*- \[ \] Train/);
    expect(faults).toEqual([]);
  });

  test('where the clipboard takes nothing, that is said and a file is offered', async () => {
    file('plans/roadmap.md', PLAN);
    const { guard } = await previewOf(['plans']);
    const { page } = await opened(`${guard.address}?show=plans/roadmap.md`, 520);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Picture' }).click();
    await page.getByText('Not copied: the clipboard did not take this (Picture).').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG instead' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('Plan timeline.png');
  });

  test.each([
    ['HTML', 'html', /^<!doctype html>[^]*Train[^]*<\/html>\s*$/],
    ['SVG', 'svg', /^<\?xml [^]*Train[^]*<\/svg>\s*$/],
    ['PNG', 'png', /^.PNG/],
  ])('what is shown is saved by the browser as %s', async (name, extension, content) => {
    file('plans/roadmap.md', PLAN);
    const { guard } = await previewOf(['plans']);
    const { page, faults } = await opened(`${guard.address}?show=plans/roadmap.md`, 520);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByRole('button', { name: 'Export' }).click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('group', { name: 'Save' }).getByRole('button', { name }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(`Plan timeline.${extension}`);
    expect(readFileSync(await saved.path(), 'latin1')).toMatch(content);
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

  test('a meeting steps through what is late, this week and gates; notes and decisions go into the text', async () => {
    file('plans/roadmap.md', TO_DECIDE);
    const { guard } = await previewOf(['plans']);
    const { page, faults } = await opened(`${guard.address}?show=plans/roadmap.md`, 1200);
    await page.getByRole('button', { name: 'Meeting' }).click();
    const meeting = page.getByRole('dialog', { name: 'Meeting' });
    const at = (name: string) => meeting.getByRole('heading', { name, exact: true }).waitFor();
    await at('On the agenda');
    expect(await meeting.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await at('Late: 1 of 1');
    await at('Tell everybody');
    await meeting.getByLabel('Note for the log: Tell everybody').fill('Waits for | the hall');
    await page.keyboard.press('Enter');
    await meeting.getByText('Written into the log of roadmap.md: Waits for | the hall').waitFor();
    const noted = TO_DECIDE.replace('title: Plan\n', 'title: Plan\nupdated: 2026-04-14\n').replace(
      '- 2026-04-01',
      '- 2026-04-14 Tell everybody: Waits for | the hall\n- 2026-04-01',
    );
    const lines = (text: string): string => text.split('\n').toSorted().join('\n');
    await expect.poll(() => lines(now('plans/roadmap.md'))).toBe(lines(noted));
    await page.keyboard.press('Control+z');
    await expect.poll(() => now('plans/roadmap.md')).toBe(TO_DECIDE);

    await page.keyboard.press('ArrowRight');
    await at('This week: 1 of 1');
    await page.keyboard.press('End');
    await at('Gates to decide: 1 of 1');
    await meeting.getByRole('button', { name: 'Go on: Go', exact: true }).click();
    await expect.poll(() => now('plans/roadmap.md')).toBe(TO_DECIDE.replace('| pending |', '| go      |'));
    await page.locator('.inspector').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.inspector').waitFor({ state: 'detached' });
    await at('Gates to decide: 1 of 1');
    await page.keyboard.press('Home');
    await at('On the agenda');
    await page.keyboard.press('Escape');
    await meeting.waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Meeting');
    expect(faults).toEqual([]);
  });

  test('a note that cannot be written says so and stays in its field', async () => {
    file('plans/roadmap.md', TO_DECIDE);
    const { guard, server } = await previewOf(['plans/roadmap.md']);
    const { page } = await opened(`${guard.address}?show=plans/roadmap.md`, 520);
    await page.getByRole('button', { name: 'Meeting' }).click();
    server.closeAllConnections();
    server.close();
    await page.getByLabel('Note for the log: Meeting').fill('Nobody hears this');
    await page.keyboard.press('Enter');
    await page.locator('.meeting-note', { hasText: 'The preview has ended' }).waitFor();
    expect(await page.getByLabel('Note for the log: Meeting').inputValue()).toBe('Nobody hears this');
    expect(now('plans/roadmap.md')).toBe(TO_DECIDE);
  });

  test('neither page violates a rule of axe', async () => {
    file('plans/roadmap.md', TO_DECIDE);
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
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.locator('g[data-bar]').first().focus();
    await page.keyboard.press('Shift+Space');
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menu').waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('menuitem', { name: 'Add phase' }).click();
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Meeting' }).click();
    for (const place of ['On the agenda', 'Late: 1 of 1', 'This week: 1 of 1', 'Gates to decide: 1 of 1']) {
      await page.getByRole('heading', { name: place }).waitFor();
      expect(await violations()).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
  });
});
