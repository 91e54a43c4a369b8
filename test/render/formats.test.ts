import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import type { View } from '../../src/core/generated/views.ts';
import type { ChecklistItem } from '../../src/core/views/shapes/checklist.ts';
import type { ExportHost } from '../../src/render/formats/format.ts';
import { exporters, formats } from '../../src/render/generated/formats.ts';
import { viewsAt } from '../../src/service/preview/views.ts';
import { uriOf, workspaceOf } from '../service/support.ts';

const EXAMPLES = 'playbooks/examples';
const TAG = /<(\w+)((?:\s+[\w:-]+="[^"<]*")*)\s*\/?>/y;

/** The first place where a text is no well-formed XML as far as tags and attributes go, or null. */
function fault(xml: string): string | null {
  const body = xml.replace(/^<\?xml [^>]*\?>\n/, '').replace(/<style>[^<&]*<\/style>/, '');
  const open: string[] = [];
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at + 1)) {
    const around = body.slice(at, at + 120);
    const closed = /^<\/(\w+)>/.exec(around)?.[1];
    if (closed !== undefined) {
      if (open.pop() !== closed) return around;
      continue;
    }
    TAG.lastIndex = at;
    const [tag, name = '', attributes = ''] = TAG.exec(body) ?? [];
    if (tag === undefined) return around;
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return around;
    if (!tag.endsWith('/>')) open.push(name);
  }
  return open.length > 0 ? `${open.join(' ')} is not closed` : null;
}

const texts = Object.fromEntries(
  readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(join(EXAMPLES, path), 'utf8')]),
);

const HARD = '---\nplaybook: roadmap\ntitle: A < B & "C"\nstart: 2026-01-05\n---\n\n- [ ] D > E due:W2\n';
const workspace = workspaceOf({ ...texts, 'lone.md': HARD });
const views = [...Object.keys(texts), 'lone.md'].flatMap((path) =>
  (viewsAt(workspace, uriOf(path))?.views ?? []).map(({ view }) => ({ path, view })),
);

const host: ExportHost = {
  parseHtml: (html) => fromHtml(html, { fragment: true }),
  rasterise: async (svg) => `data:image/png;base64,${Buffer.from(svg).toString('base64')}`,
};
const exported = (id: string, shown: { path: string; view: View }[]) =>
  exporters[id]?.(shown, { lang: 'en', host });

test('a format is a file, and says what it is', () => {
  const files = readdirSync('src/render/formats').map((file) => file.replace(/\.ts$/, ''));
  expect(formats.map(({ id }) => id)).toEqual(files.filter((file) => file !== 'format').sort());
  for (const { id, name, description, extension, binary } of formats) {
    expect(
      [name, description.en, description.zh, extension].filter((text) => !text),
      id,
    ).toEqual([]);
    expect(binary, id).toBe(id === 'png');
  }
});

test.each(formats)(
  '$id makes a file of every picture, or says that it is no drawing',
  async ({ id, binary }) => {
    for (const one of views) {
      const content = await exported(id, [one]);
      if (typeof content !== 'string') expect([one.path, content]).toEqual([one.path, { drawings: 0 }]);
      else expect([one.path, content.startsWith('data:')]).toEqual([one.path, binary]);
    }
  },
);

test('a file that holds one drawing says how many there are', async () => {
  const drawings = views.filter(({ view }) => view.type === 'timeline');
  expect(drawings.length).toBeGreaterThan(1);
  expect(await exported('svg', drawings)).toEqual({ drawings: drawings.length });
  expect(await exported('png', drawings)).toEqual({ drawings: drawings.length });
});

test('a page names its pictures, and Markdown has what they say as text', async () => {
  const html = await exported('html', views);
  const markdown = await exported('markdown', views);
  for (const { view } of views) {
    expect(markdown).toContain(`## ${view.title}\n`);
  }
  expect(html).toContain('>Timeline: A &lt; B &amp; &quot;C&quot;</a>');
});

test('Markdown keeps boxes, and words apart that the page only shows apart', async () => {
  const items = (all: ChecklistItem[]): ChecklistItem[] =>
    all.flatMap((one) => [one, ...items(one.children)]);
  for (const one of views) {
    const markdown = String(await exported('markdown', [one]));
    expect(markdown).not.toMatch(/&#x[\da-f]+;|\d{4}\d+ [A-Z][a-z]{2}|^As a table$/im);
    expect(markdown).not.toMatch(/\*\*[^*\n]+\*\*\p{L}/u);
    if (one.view.type !== 'checklist' || one.view.sections.length === 0) continue;
    const tasks = one.view.sections.flatMap((section) => items(section.items));
    const boxes = markdown.match(/^ *- \[[ x]\] /gm) ?? [];
    expect(boxes).toHaveLength(tasks.length);
    expect(boxes.filter((box) => box.includes('x'))).toHaveLength(tasks.filter(({ done }) => done).length);
  }
});

test('a plan in Markdown has a line for everything in it, its work with boxes, and no word runs into another', async () => {
  for (const one of views) {
    if (one.view.type !== 'timeline') continue;
    const { marks, lanes } = one.view;
    const lines = String(await exported('markdown', [one])).split('\n');
    const bars = lanes.flatMap((lane) => lane.bars);
    const boxes = lines.filter((line) => /^[-*] \[[ x]\] /.test(line));
    expect(boxes).toHaveLength(bars.filter(({ state }) => state !== 'cancelled').length);
    expect(boxes.filter((line) => line.includes('[x]'))).toHaveLength(
      bars.filter(({ state }) => state === 'done').length,
    );
    expect(lines.filter((line) => / · (?:gate|milestone|short-term win) · /.test(line))).toHaveLength(
      marks.length,
    );
  }
});

test('an agenda in Markdown has every line below the time that it belongs to', async () => {
  for (const one of views) {
    if (one.view.type !== 'agenda') continue;
    const markdown = String(await exported('markdown', [one]));
    expect(markdown).not.toMatch(/ ·$| · ·/m);
    const [, ...parts] = markdown.split(/^### /m);
    expect(parts.map((part) => part.match(/^- /gm)?.length)).toEqual(
      one.view.groups.map(({ items }) => items.length),
    );
  }
});

test('a calendar of contacts in Markdown says each thing once, with its days and audiences', async () => {
  for (const one of views) {
    if (one.view.type !== 'contact-calendar') continue;
    const markdown = String(await exported('markdown', [one]));
    const events = new Set(
      one.view.rows
        .flatMap(({ cells }) => cells.flatMap((cell) => cell.events))
        .map(({ pointer }) => pointer),
    );
    const rows = markdown.split('\n').filter((line) => /^\| \d+ [A-Z][a-z]{2} \d{4}/.test(line));
    expect(rows).toHaveLength(events.size);
  }
});

test('words of an author are no Markdown, whatever they look like', async () => {
  const hard =
    '---\nplaybook: roadmap\ntitle: "# T [x](y) @all"\nstart: 2026-01-05\n---\n\n- [ ] `a` <img src=x> *b* #12 | c due:W2\n';
  const workspace = workspaceOf({ 'hard.md': hard });
  for (const { view } of viewsAt(workspace, uriOf('hard.md'))?.views ?? []) {
    const markdown = String(await exported('markdown', [{ path: 'hard.md', view }]));
    expect(markdown, view.type).not.toMatch(/(?<!\\)<img|@all|(?<!\\)\[x\]\(|#12/);
  }
});

test('every drawing of the examples is a well-formed file', async () => {
  let files = 0;
  for (const one of views) {
    const file = await exported('svg', [one]);
    if (typeof file !== 'string') continue;
    files += 1;
    expect([one.path, fault(file)]).toEqual([one.path, null]);
  }
  expect(files).toBeGreaterThan(0);
});
