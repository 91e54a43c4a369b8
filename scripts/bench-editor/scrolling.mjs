// Scrolling a panel of 5,000 rows: the processor time of each step, in all threads of the page and of what paints it.
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath, newProfile, startBrowser } from '../../test/extension/host/browser.mjs';
import { startClient } from './language-client.mjs';
import { prepare, servePages, showInPanel } from './pages.mjs';
import { asComms, asRoadmap, asTasks, planOf } from './plan.mjs';
import { at, median, ms, printTable, verdict } from './table.mjs';

const ROWS = 5000;
const STEPS = 40;
const TARGET = 50;
/** Nanoseconds in 20 ms that a page takes which does nothing. */
const QUIET = 2e6;

/** The pictures that grow with their rows: the document that fills each, and the widths at which it is scrolled. */
const PICTURES = [
  { type: 'timeline', write: asRoadmap, widths: [1400, 520] },
  { type: 'agenda', write: asRoadmap, widths: [520] },
  { type: 'checklist', write: asTasks, widths: [1400, 520] },
  { type: 'contact-calendar', write: asComms, widths: [1400, 520] },
];

/** Nanoseconds that the threads of a process have run so far; only Linux tells them. */
function runTime(pid) {
  const tasks = `/proc/${pid}/task`;
  return readdirSync(tasks).reduce((sum, task) => {
    try {
      return sum + Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      return sum; // A thread that has ended meanwhile.
    }
  }, 0);
}

/** What the extension posts to its panel for a document, with one picture alone. */
async function messagesOf(pictures) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-bench-'));
  const client = await startClient(['dist/server.mjs', '--stdio'], folder, {
    settings: { today: '2026-04-14' },
  });
  const messages = [];
  try {
    for (const { type, write } of pictures) {
      const uri = pathToFileURL(join(folder, `${type}.md`)).href;
      await client.open(uri, 'markdown', write(planOf(ROWS)));
      const shown = await client.request('changebook/view', { uri });
      const views = shown.views.filter(({ view }) => view.type === type);
      if (views.length === 0) throw new Error(`no ${type} in ${shown.views.map(({ view }) => view.type)}`);
      messages.push({ type: 'show', scope: 'document', pinned: false, ...shown, views, uri: type });
    }
  } finally {
    client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return messages;
}

/** Milliseconds of processor time that each step takes, until nothing is left to be painted. */
async function stepsOf(page, used) {
  /** Waits for the frame after the next, then until little runs any more. */
  const atRest = async () => {
    await page.evaluate(() => globalThis.painted());
    let last = used();
    for (let quiet = 0; quiet < 2;) {
      await new Promise((done) => setTimeout(done, 20));
      const now = used();
      quiet = now - last < QUIET ? quiet + 1 : 0;
      last = now;
    }
    return last;
  };
  const steps = [];
  await atRest();
  for (let i = 0; i < STEPS; i++) {
    const before = used();
    await page.evaluate(() => window.scrollBy({ top: 200, behavior: 'instant' }));
    steps.push(((await atRest()) - before) / 1e6);
  }
  return { steps, moved: await page.evaluate(() => window.scrollY) };
}

/** Each picture at each of its widths; where the system does not tell the time of threads it says so. */
export async function scrolling() {
  const title = `Processor time of a scroll step of 200 px, ${ROWS} rows`;
  if (!chromiumPath()) return console.log(`\n## ${title}\n\nnot run: no Chromium; set CHROMIUM to one`);
  if (process.platform !== 'linux') return console.log(`\n## ${title}\n\nnot run: needs Linux`);
  const messages = await messagesOf(PICTURES);
  const pages = await servePages(null);
  const browser = await startBrowser();
  const system = await browser.newBrowserCDPSession();
  const rows = [['picture', 'width', 'median', '95 %', 'longest', 'scrolled', `95 % under ${TARGET} ms`]];
  try {
    for (const [i, { type, widths }] of PICTURES.entries()) {
      for (const width of widths) {
        const context = await newProfile(browser);
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 900 });
        await page.addInitScript(prepare);
        await page.goto(`${pages.address}/panel.html`);
        await page.evaluate(showInPanel, messages[i]);
        const { processInfo } = await system.send('SystemInfo.getProcessInfo');
        const painting = processInfo.filter((one) => one.type === 'renderer' || one.type === 'GPU');
        const used = () => painting.reduce((sum, { id }) => sum + runTime(id), 0);
        const { steps, moved } = await stepsOf(page, used);
        const slow = at(steps, 0.95);
        rows.push([
          type,
          `${width} px`,
          ms(median(steps)),
          ms(slow),
          ms(Math.max(...steps)),
          `${moved} px`,
          verdict(slow < TARGET),
        ]);
        await context.close();
      }
    }
  } finally {
    await browser.close();
    pages.stop();
  }
  printTable(title, rows);
}
