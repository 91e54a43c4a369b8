// The timeline of the panel beside mermaid's Gantt chart of the same plan, in a browser without a window.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath, newProfile, startBrowser } from '../../test/extension/host/browser.mjs';
import { startClient } from './language-client.mjs';
import { prepare, scroll, servePages, showInMermaid, showInPanel } from './pages.mjs';
import { asMermaid, asRoadmap, planOf } from './plan.mjs';
import { at, median, ms, printTable, verdict } from './table.mjs';

const RUNS = 3;
const SCROLL_STEPS = 60;
const SCROLL_TARGET = 50;
const RATIO_TARGET = 20;
const RATIO_TASKS = 500;

/** The plan, and the same with one activity that begins a week later. */
function versions(count) {
  const plan = planOf(count);
  const late = Math.floor(count / 2);
  return [
    plan,
    plan.map((task, i) => (i === late ? { ...task, from: task.from + 1, to: task.to + 1 } : task)),
  ];
}

/** What the extension posts to its panel for each version of the plan, from the language server. */
async function messagesOf(plans) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-bench-'));
  const client = await startClient(['dist/server.mjs', '--stdio'], folder, {
    settings: { today: '2026-04-14' },
  });
  const messages = [];
  try {
    for (const [i, plan] of plans.entries()) {
      const uri = pathToFileURL(join(folder, `plan-${i}.md`)).href;
      // Activities without milestones: the server has something to say of it.
      await client.open(uri, 'markdown', asRoadmap(plan).replace('status: active', 'status: nearly'));
      const begun = performance.now();
      const shown = await client.request('changebook/view', { uri });
      const asked = performance.now() - begun;
      messages.push({
        asked,
        show: { type: 'show', scope: 'document', pinned: false, ...shown, uri: 'plan' },
      });
    }
  } finally {
    client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return messages;
}

/** First picture and the one after a change, in a fresh page each time. */
async function measure(browser, url, show, [first, second], runs) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage();
    await page.addInitScript(prepare);
    await page.goto(url);
    const load = await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd);
    const opened = await page.evaluate(show, first);
    const changed = await page.evaluate(show, second);
    const scrolled = show === showInPanel ? await page.evaluate(scroll, SCROLL_STEPS) : null;
    const bars = await page.locator('svg rect').count();
    if (bars === 0) throw new Error(`${url} shows no picture`);
    results.push({ opened: { ...opened, whole: load + opened.picture }, changed, scrolled });
    await page.close();
  }
  const middle = (step, name) => median(results.map((result) => result[step][name]));
  return {
    whole: middle('opened', 'whole'),
    picture: middle('opened', 'picture'),
    rest: middle('opened', 'rest'),
    update: middle('changed', 'picture'),
    updateRest: middle('changed', 'rest'),
    frames: results.flatMap(({ scrolled }) => scrolled?.frames ?? []),
    moved: results.at(-1).scrolled?.moved ?? 0,
  };
}

const cells = (name, { whole, picture, rest, update, updateRest }) => [
  name,
  ms(whole),
  ms(picture),
  ms(rest),
  ms(update),
  ms(updateRest),
];

/** First picture, update and scrolling for each number of tasks; without a browser it says so. */
export async function panel(counts) {
  const title = `Picture of a plan (Chromium, median of ${RUNS} pages)`;
  if (!chromiumPath()) return console.log(`\n## ${title}\n\nnot run: no Chromium; set CHROMIUM to one`);
  const script = resolve(process.env.BENCH_PEERS ?? '', 'node_modules/mermaid/dist/mermaid.min.js');
  const peer = process.env.BENCH_PEERS && existsSync(script) ? script : null;
  const pages = await servePages(peer);
  const browser = await startBrowser();
  const context = await newProfile(browser);
  const rows = [
    [
      'tasks',
      'tool',
      'page opened to picture',
      'first picture',
      'and at rest',
      'one bar changed',
      'and at rest',
    ],
  ];
  const targets = [['target', 'figure', 'holds']];
  try {
    for (const count of counts) {
      const plans = versions(count);
      const messages = await messagesOf(plans);
      const shows = messages.map(({ show }) => show);
      const own = await measure(context, `${pages.address}/panel.html`, showInPanel, shows, RUNS);
      rows.push([count, ...cells('changebook', own)]);
      if (peer) {
        const charts = plans.map(asMermaid);
        const runs = count > 1000 ? 1 : RUNS;
        const other = await measure(context, `${pages.address}/mermaid.html`, showInMermaid, charts, runs);
        rows.push([count, ...cells('mermaid', other)]);
        const ratio = (name) => `${(other[name] / own[name]).toFixed(1)} ×`;
        rows.push([
          count,
          'ours is faster',
          ...['whole', 'picture', 'rest', 'update', 'updateRest'].map(ratio),
        ]);
        const times = other.picture / own.picture;
        if (count === RATIO_TASKS)
          targets.push([
            `${RATIO_TARGET} times mermaid at ${count}`,
            ratio('picture'),
            verdict(times >= RATIO_TARGET),
          ]);
      } else rows.push([count, 'mermaid', 'not run: not in BENCH_PEERS', '', '', '', '']);
      const slow = at(own.frames, 0.95);
      targets.push([
        `scroll step at ${count}, 95 % under ${SCROLL_TARGET} ms`,
        `${ms(slow)} (median ${ms(median(own.frames))}, longest ${ms(Math.max(...own.frames))}, ${own.moved} px)`,
        verdict(slow < SCROLL_TARGET),
      ]);
      rows.push([
        count,
        'language server gives its data',
        '',
        ms(median(messages.map(({ asked }) => asked))),
        '',
        '',
        '',
      ]);
    }
  } finally {
    await browser.close();
    pages.stop();
  }
  printTable(title, rows);
  printTable('Targets of the picture', targets);
}
