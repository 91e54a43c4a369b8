import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PageNames, placesIn, relativeHref } from '../../src/cli/site/names.ts';
import { file, root, run } from './support.ts';

const OUT = 'public';
const SOP = (title: string): string => `---\nplaybook: sop\ntitle: ${JSON.stringify(title)}\n---\n\nText.\n`;

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(folder, path)).isFile())
        .map((path) => path.replaceAll('\\', '/'))
        .sort()
    : [];
const read = (path: string): string => readFileSync(join(root, OUT, path), 'utf8');
const site = (...argv: string[]) => run('site', OUT, ...argv);

/** Links of a page that lead nowhere, or elsewhere than into the site. */
function deadLinks(page: string): string[] {
  return [...read(page).matchAll(/<a [^>]*href="([^"]*)"/g)].flatMap(([, href = '']) => {
    if (/^#view-\d+$/.test(href)) return [];
    const target = resolve(root, OUT, dirname(page), decodeURIComponent(href));
    const inside = target.startsWith(join(root, OUT)) && !href.startsWith('/') && !/^\w+:/.test(href);
    return inside && existsSync(target) ? [] : [`${page}: ${href}`];
  });
}

test('a programme in both languages: every page leads to the others, none runs or loads anything', async () => {
  cpSync('playbooks/examples/service-quality-en', join(root, 'plans'), { recursive: true });
  const { code, out, err } = await site('plans');
  expect([code, out, err]).toEqual([0, '', `58 files written to \`${OUT}\`; begin with index.html\n`]);
  const pages = filesIn(join(root, OUT)).filter((path) => path.endsWith('.html'));
  expect(pages).toContain('sops/fast-lane.html');
  expect(pages).toContain('change.programme.zh.html');
  expect(pages.flatMap(deadLinks)).toEqual([]);
  for (const page of pages) {
    expect(read(page), page).not.toMatch(/<script|<link|<img|src=|https?:\/\/(?!www\.w3\.org)/);
    expect(read(page).includes(root), page).toBe(false);
  }
  expect(read('index.html')).toContain('>Fifteen-minute fast lane</a>');
  expect(read('index.zh.html')).toContain('标准作业程序');
  expect(read('readiness.zh.html')).toContain('<html lang="zh-CN">');
  expect(read('readiness.svg')).toMatch(/^<svg [^]*Readiness assessment: 25 of 30 · ready/);
  expect(read('change.programme.svg')).toContain('Service quality in 26 weeks · Health');
}, 600_000);

test('programmes stand side by side where there are several, each with a link to its page', async () => {
  const charter = (title: string): string => `---\nplaybook: change\ntitle: ${title}\n---\n`;
  file('plans/a/change.md', charter('Alpha'));
  await site('plans');
  expect(read('index.html')).not.toContain('All programmes');
  file('plans/b/change.md', charter('Beta'));
  await site('plans');
  expect(read('index.html')).toMatch(/All programmes[^]*<a href="b\/change\.programme\.html">Beta<\/a>/);
  expect(read('index.zh.html')).toMatch(/全部项目[^]*<a href="b\/change\.programme\.zh\.html">Beta<\/a>/);
  expect(['index.html', 'index.zh.html'].flatMap(deadLinks)).toEqual([]);
  await site('plans/a');
  expect(read('index.html')).not.toContain('All programmes');
});

describe('a folder in which a site stands', () => {
  test('a later run replaces its own files, removes what is gone and leaves the rest', async () => {
    file('plans/a.md', SOP('First'));
    file('plans/b.md', SOP('Second'));
    file(`${OUT}/CNAME`, 'plans.example\n');
    expect((await site('plans')).code).toBe(0);
    rmSync(join(root, 'plans/b.md'));
    file('plans/a.md', SOP('Another'));
    expect((await site('plans')).code).toBe(0);
    expect(read('a.html')).toContain('<title>Another</title>');
    expect(read('CNAME')).toBe('plans.example\n');
    expect(filesIn(join(root, OUT)).filter((path) => path.startsWith('b.'))).toEqual([]);
  });

  test.each([
    ['one of somebody else', () => file(`${OUT}/index.html`, 'mine')],
    [
      'one that is a link',
      () => symlinkSync(file('mine', 'mine'), join(dirname(file(`${OUT}/x`, '')), 'a.svg')),
    ],
    [
      'a folder that leads elsewhere',
      () => symlinkSync(dirname(file('mine/x', '')), join(dirname(file(`${OUT}/x`, '')), 'deep')),
    ],
    ['a list of files that cannot be read', () => file(`${OUT}/changebook-site.json`, '{')],
  ])('%s is not written over, and nothing else is written', async (_, prepare) => {
    file('plans/a.md', SOP('First'));
    file('plans/deep/b.md', SOP('Second'));
    prepare();
    const before = filesIn(root);
    const { code, err } = await site('plans');
    expect([code, err]).toEqual([2, expect.stringContaining('nothing was written')]);
    expect(filesIn(root)).toEqual(before);
  });

  test('a page that was changed since is not written over', async () => {
    file('plans/a.md', SOP('First'));
    await site('plans');
    writeFileSync(join(root, OUT, 'a.html'), 'mine');
    const { code, err } = await site('plans');
    expect([code, err]).toEqual([2, expect.stringContaining('a.html')]);
    expect(read('a.html')).toBe('mine');
  });

  test('a list that names files outside removes none of them', async () => {
    file('plans/a.md', SOP('First'));
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    file('outside.txt', 'abc');
    file(
      `${OUT}/changebook-site.json`,
      JSON.stringify({
        files: [
          { path: '../outside.txt', sha256 },
          { path: 'x', sha256 },
        ],
      }),
    );
    expect((await site('plans')).code).toBe(0);
    expect(readFileSync(join(root, 'outside.txt'), 'utf8')).toBe('abc');
  });
});

test('names and titles of all kinds stay names and titles', async () => {
  const names = ['index.md', 'a.md', 'a.zh.md', 'A.markdown', 'x y#?&%41.md', '方案.md'];
  for (const name of names) file(`plans/${name}`, SOP(`</title><script>alert(1)</script> ${name}`));
  expect((await site('plans')).code).toBe(0);
  const pages = filesIn(join(root, OUT)).filter((path) => path.endsWith('.html'));
  expect(pages).toHaveLength(2 * (names.length + 1));
  expect(new Set(pages.map((page) => page.toLowerCase())).size).toBe(pages.length);
  expect(pages.flatMap(deadLinks)).toEqual([]);
  expect(pages.filter((page) => read(page).includes('<script'))).toEqual([]);
});

test('nothing to show is a page that says so', async () => {
  file('plans/readme.md', '# Text\n');
  const { code } = await site('plans');
  expect(code).toBe(0);
  expect(read('index.html')).toContain('no playbooks');
});

test('pages stand below the folder that documents have in common', () => {
  expect([...placesIn('/w/plans', ['../other/x/a.md', '../other/x/b/.c.md']).values()]).toEqual([
    'a',
    'b/_c',
  ]);
  expect([...placesIn('/w', ['plans/a.md']).values()]).toEqual(['a']);
  expect([...placesIn('/w', ['../b.md', 'plans/a.md']).values()]).toEqual(['b', 'w/plans/a']);
  const pages = new PageNames();
  expect(['a', 'A', 'index', 'a.en'].map((name) => pages.take(name))).toEqual([
    'a',
    'A-2',
    'index-2',
    'a.en-2',
  ]);
  expect(relativeHref('a/b/c', 'a/x y.html')).toBe('../../a/x%20y.html');
});
