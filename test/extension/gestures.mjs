// What a person does in the workbench: ticks a box in the picture, takes it back, drags a bar, moves it
// with the keyboard, reloads the window; and what a screen reader would stumble over.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asRoadmap, planOf } from '../../scripts/bench-editor/plan.mjs';
import { accessibility } from './gestures/accessibility.mjs';
import { chinese } from './gestures/chinese.mjs';
import { drawing } from './gestures/drawing.mjs';
import { folders } from './gestures/folders.mjs';
import { grid } from './gestures/grid.mjs';
import { keyboard } from './gestures/keyboard.mjs';
import { meeting } from './gestures/meeting.mjs';
import { share } from './gestures/share.mjs';
import { texts } from './gestures/texts.mjs';
import { weekly } from './gestures/weekly.mjs';
import { preview, savedAs } from './host/bench.mjs';
import { signal } from './host/processes.mjs';
import { workbench } from './host/workbench.mjs';

const pictures = {
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
    // In a narrow panel the weeks around today are shown.
    await view.getByLabel('Zoom').selectOption('fit');
    const bar = view.locator('g[data-bar]', { hasText: 'Train' });
    const svg = view.locator('svg[data-day]');
    const day = Number(await svg.getAttribute('data-day'));
    const scale = (await svg.boundingBox()).width / Number((await svg.getAttribute('viewBox')).split(' ')[2]);
    const { mouse } = bench.page;
    const dragByWeek = async () => {
      const box = await bar.locator('rect.bar').boundingBox();
      await mouse.move(box.x + 3, box.y + box.height / 2);
      await mouse.down();
      await mouse.move(box.x + 3 + 7 * day * scale, box.y + box.height / 2, { steps: 5 });
      await mouse.up();
    };
    await dragByWeek();
    await savedAs(bench.page, file, (now) => now.includes('| Train | coo | W3-W4 |'), 'the bar did not move');
    // A text that the first drag selected would be dragged by the second.
    await dragByWeek();
    await savedAs(bench.page, file, (now) => now.includes('| Train | coo | W4-W5 |'), 'nor a second time');
    await bar.focus();
    await bench.page.keyboard.press('Shift+ArrowLeft');
    await view.getByText('moved by -7 days').waitFor({ state: 'attached' });
    await savedAs(
      bench.page,
      file,
      (now) => now.includes('| Train | coo | W3-W4 |'),
      'the key did not move it',
    );
  },

  async 'Ctrl+Z in the panel takes back what was done there'({ bench, file, text }) {
    const view = await preview(bench);
    await view.getByRole('tab', { name: 'Checklist' }).click();
    const box = view.getByRole('checkbox').first();
    await box.click();
    const ticked = text.replace('- [ ] Tell', '- [x] Tell');
    await savedAs(bench.page, file, (now) => now === ticked, 'the box was not ticked in the text');
    await box.focus();
    await bench.page.keyboard.press('Control+Z');
    await savedAs(bench.page, file, (now) => now === text, 'it was not taken back');
  },

  async 'a click in the picture leads to the line, and the cursor marks the picture'({ bench }) {
    const view = await preview(bench);
    await view.locator('g[data-bar]', { hasText: 'Train' }).locator('text').first().click();
    await bench.page.locator('.active-line-number', { hasText: '21' }).waitFor();
    await view.locator('g.here[data-bar]').waitFor();
    await view.getByRole('button', { name: 'Go to the text' }).click();
    await bench.page.locator('.part.statusbar', { hasText: 'Ln 21' }).waitFor();
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
    await view.getByText('Train: Owner is now cfo').waitFor({ state: 'attached' });
    await bench.page.keyboard.press('Escape');
    await view.locator('g[data-bar]:focus', { hasText: 'Train' }).waitFor();
    const changed = text.replace('| Train | coo |', '| Train | cfo |');
    await savedAs(bench.page, file, (now) => now === changed, 'the owner was not written');
  },

  async 'the programme shows all plans and findings; a tick there changes the document it is of'({
    bench,
    file,
    text,
  }) {
    const view = await preview(bench);
    await view.getByRole('button', { name: 'Programme', exact: true }).click();
    await view.getByRole('tab', { name: 'This week' }).click();
    await view.getByRole('checkbox', { name: 'Done: Tell' }).click();
    const ticked = text.replace('- [ ] Tell', '- [x] Tell');
    await savedAs(bench.page, file, (now) => now === ticked, 'the box was not ticked in the text');
    await view.getByRole('tab', { name: 'Findings' }).click();
    await view.locator('.findings li').first().click();
    await bench.page.locator('.part.statusbar', { hasText: /Ln \d/ }).waitFor();
  },

  async 'the panel comes back after a reload'({ bench }) {
    await preview(bench);
    const loaded = bench.page.waitForEvent('load');
    await bench.ui.command('Developer: Reload Window');
    await loaded;
    await workbench(bench.page);
    await bench.ui.webview().locator('svg g[data-bar]').first().waitFor();
  },

  async 'a tick in a picture that is older than the text is refused, and that is said'({
    bench,
    file,
    text,
    root,
  }) {
    const view = await preview(bench);
    const servers = bench.pidsOf(join(root, 'dist/server.mjs'));
    await view.getByRole('tab', { name: 'Checklist' }).click();
    for (const pid of servers) signal(pid, 'SIGSTOP');
    await bench.page.locator('.view-line', { hasText: '# Plan' }).first().click();
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.type(' B');
    await view.getByRole('checkbox').first().click();
    for (const pid of servers) signal(pid, 'SIGCONT');
    await view.locator('.notice', { hasText: 'changed' }).waitFor();
    const typed = text.replace('# Plan', '# Plan B');
    await savedAs(bench.page, file, (now) => now === typed, 'something else was written');
  },

  async 'a server that is killed comes back, and nothing is lost'({ bench, file, text, root }) {
    const view = await preview(bench);
    for (const pid of bench.pidsOf(join(root, 'dist/server.mjs'))) signal(pid, 'SIGKILL');
    await view.getByRole('tab', { name: 'Checklist' }).click();
    writeFileSync(file, text.replace('Tell everybody', 'Tell them all'));
    await view.getByText('Tell them all').waitFor();
    await view.getByRole('checkbox').first().click();
    const wanted = text.replace('- [ ] Tell everybody', '- [x] Tell them all');
    await savedAs(bench.page, file, (now) => now === wanted, 'the box was not ticked after the restart');
  },

  async 'a change on disk under the preview is shown'({ bench, file, text }) {
    const view = await preview(bench);
    writeFileSync(file, text.replace('| Train |', '| Train everybody |'));
    await view.locator('g[data-bar]', { hasText: 'Train everybody' }).waitFor();
  },

  async 'a plan of 300 activities is drawn to its end'({ bench, file }) {
    writeFileSync(file, asRoadmap(planOf(300)));
    const view = await preview(bench);
    const last = view.locator('g[data-bar]').nth(299);
    await last.waitFor({ state: 'attached' });
  },
};

/** Everything, by its name; those with the same options stand together and share a window. */
export const gestures = {
  ...pictures,
  ...drawing,
  ...weekly,
  ...meeting,
  ...texts,
  ...grid,
  ...keyboard,
  ...share,
  ...chinese,
  ...folders,
  ...accessibility,
};
