import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import { markdownFrom } from '../../src/render/markdown.ts';
import { pictureOf, renderView } from '../../src/render/page.tsx';

const FOLDER = 'test/golden/limits/copies';

const workspace = (lang: Lang) =>
  analyse(
    (readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((path) => path.endsWith('.md'))
      .map((path) => ({ path, text: readFileSync(`${FOLDER}/${path}`, 'utf8') })),
    { today: '2026-04-14', lang },
  );

function viewOf(path: string, lang: Lang) {
  const { files, viewsOf } = workspace(lang);
  const file = files.find((one) => one.path === path);
  const [view] = file ? viewsOf(file.playbook).filter(({ cards }) => cards.some(({ trend }) => trend)) : [];
  if (!view) throw new Error(`${path} has no trend`);
  return view;
}

const WAY = '2 Mar 2026 75 → 23 Mar 2026 87.5 → 30 Mar 2026 100 → 6 Apr 2026 62.5 → 13 Apr 2026 100';

test('a long trend is a line in time, its values are read out and stand in the text', () => {
  const view = viewOf('checks/2026-04-13.md', 'en');
  const html = renderView(view, 'en');
  // Three weeks without a check that counts are three times as long as one week.
  const [line = ''] = /(?<=<polyline points=")[^"]+/.exec(html) ?? [];
  const x = line.split(' ').map((point) => Number(point.split(',')[0]));
  expect(x).toEqual([4, 60, 78.7, 97.3, 116]);
  expect(html).toContain(`<span class="sr">${WAY}</span>`);
  expect(markdownFrom(pictureOf(view).prose?.(view, 'en') ?? [])).toContain(WAY);
});

test('a short one is written, and drawn from three values on', () => {
  const three = renderView(viewOf('checks/2026-03-30.md', 'zh'), 'zh');
  expect(three).toContain('75 → 87.5 → 100');
  expect(three).toContain('class="sparkline"');
  expect(three).toContain('<span class="sr">2026年3月2日 75 → 2026年3月23日 87.5 → 2026年3月30日 100</span>');
  const two = renderView(viewOf('checks/2026-03-23.md', 'zh'), 'zh');
  expect(two).toContain('75 → 87.5');
  expect(two).not.toContain('class="sparkline"');
});

test('two cards of a group of one day are no step, and the strip says so', () => {
  const card = (date: string, desire: number): string =>
    `---\nplaybook: adkar\ntitle: Card\ngroup: East\ndate: ${date}\n---\n\n## Scores\n\n| Element | Score |\n| --- | --- |\n| Awareness | 4 |\n| Desire | ${desire} |\n| Knowledge | 2 |\n`;
  const { files, viewsOf } = analyse(
    [
      { path: 'change.md', text: '---\nplaybook: change\ntitle: T\n---\n' },
      { path: 'a.md', text: card('2026-02-10', 2) },
      { path: 'b.md', text: card('2026-03-10', 2) },
      { path: 'c.md', text: card('2026-03-10', 3) },
      { path: 'd.md', text: card('2026-04-10', 4) },
    ],
    { today: '2026-04-14', lang: 'en' },
  );
  const last = files.at(-1);
  const [view] = last ? viewsOf(last.playbook).filter(({ type }) => type === 'barrier-strip') : [];
  expect(view && renderView(view, 'en')).toContain(
    'Elements reached: 10 Feb 2026 20% → 10 Apr 2026 40% · not counted: 2 of one day (10 Mar 2026)',
  );
});

test('a metric whose copies say one value each goes through them, in picture and text', () => {
  const view = viewOf('kpi.md', 'en');
  const html = renderView(view, 'en');
  const waiting =
    'Dated copies: 30 Jan 2026 40 min → 31 Mar 2026 20 min → 13 Apr 2026 20 min · not counted: 1 without a value';
  expect(html).toContain(waiting);
  expect(html).toContain('class="trend"');
  const lines = markdownFrom(pictureOf(view).prose?.(view, 'en') ?? []);
  expect(lines).toContain('31 Mar 2026 20 min');
});
