import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { embedsIn } from '../../src/cli/embed/embeds.ts';
import { file, root, run } from './support.ts';

const PLAN = (when: string): string =>
  `---\nplaybook: roadmap\ntitle: Plan\nstart: 2026-03-02\n---\n\n## Phases\n\n| Phase | When |\n| --- | --- |\n| Pilot | ${when} |\n`;
const PICTURE =
  '# Readme\n\n<!-- changebook: plans/roadmap.md timeline -->\n![Plan](plans/roadmap.svg)\n\nAfter.\n';
const TEXT = '# Readme\n\n<!-- changebook: plans/roadmap.md timeline -->\n<!-- /changebook -->\n\nAfter.\n';
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const embed = (...argv: string[]) => run('embed', 'README.md', ...argv);

test('a picture is drawn beside the text, and is stale when its playbook has changed', async () => {
  file('plans/roadmap.md', PLAN('W1-W2'));
  file('README.md', PICTURE);
  expect(await embed('--check')).toMatchObject({
    code: 1,
    err: 'changebook: README.md:3: `timeline` is no longer what `plans/roadmap.md` says; run `changebook embed`\n',
  });
  expect(read('README.md')).toBe(PICTURE);
  expect(await embed()).toMatchObject({ code: 0, out: '', err: '1 picture is fresh\n' });
  expect(read('README.md')).toBe(PICTURE.replace('timeline -->', 'timeline 2026-04-14 -->'));
  expect(read('plans/roadmap.svg')).toMatch(/^<\?xml [^]*Pilot[^]*<\/svg>\n$/);
  expect((await embed('--check')).code).toBe(0);
  // Another day is no other plan.
  expect((await embed('--check', '--today', '2026-05-20')).code).toBe(0);
  file('plans/roadmap.md', PLAN('W1-W3'));
  expect((await embed('--check')).code).toBe(1);
  expect((await embed()).code).toBe(0);
  expect((await embed('--check')).code).toBe(0);
});

test('a text between two comments is kept, and nothing else is touched', async () => {
  file('plans/roadmap.md', PLAN('W1-W2'));
  file('README.md', TEXT);
  expect((await embed()).code).toBe(0);
  const [before = '', rest = ''] = read('README.md').split(
    '<!-- changebook: plans/roadmap.md timeline 2026-04-14 -->',
  );
  const [kept = '', after = ''] = rest.split('<!-- /changebook -->');
  expect([before, after]).toEqual(['# Readme\n\n', '\n\nAfter.\n']);
  expect(kept).toContain('Pilot');
  const once = read('README.md');
  expect((await embed()).code).toBe(0);
  expect(read('README.md')).toBe(once);
});

test.each([
  ['no picture at all', '# Readme\n', 'README.md: has no picture'],
  [
    'no playbook',
    '<!-- changebook: timeline -->\n![P](a.svg)\n',
    'README.md:1: the comment names no playbook',
  ],
  [
    'no picture of ours',
    '<!-- changebook: plans/roadmap.md gantt -->\n![P](a.svg)\n',
    'names no picture of ours',
  ],
  [
    'nothing to write to',
    '<!-- changebook: plans/roadmap.md timeline -->\n\ntext\n',
    'below the comment stands neither',
  ],
  [
    'a playbook elsewhere',
    PICTURE.replace('plans/roadmap.md', '../../etc/passwd'),
    'lies outside of the folder',
  ],
  ['a picture elsewhere', PICTURE.replace('plans/roadmap.svg', '../x.svg'), 'lies outside of the folder'],
  ['no folder', PICTURE.replace('plans/roadmap.svg', 'no/x.svg'), 'there is no folder for `no/x.svg`'],
  ['a picture of others', PICTURE.replace('plans/roadmap.svg', 'logo.svg'), 'no drawing of Changebook'],
  ['a link', PICTURE.replace('plans/roadmap.svg', 'link.svg'), 'no drawing of Changebook'],
  [
    'a folder that is a link',
    PICTURE.replace('plans/roadmap.svg', 'away/x.svg'),
    'lies outside of the folder',
  ],
  [
    'a list',
    TEXT.replace('timeline', 'checklist').replace('<!-- /changebook -->', '![P](a.svg)'),
    'is no drawing',
  ],
  ['what the kind has not', TEXT.replace('timeline', 'profile'), 'has no `profile`'],
  ['no such playbook', PICTURE.replace('roadmap.md', 'other.md'), 'nothing found at `plans/other.md`'],
])('%s: told, with 2, and nothing is written', async (_, text, message) => {
  file('plans/roadmap.md', PLAN('W1-W2').replace('## Phases', '- [ ] Tell everybody\n\n## Phases'));
  file('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const elsewhere = mkdtempSync(join(tmpdir(), 'changebook-away-'));
  mkdirSync(join(elsewhere, 'sub'));
  symlinkSync(join(elsewhere, 'x.svg'), join(root, 'link.svg'));
  symlinkSync(join(elsewhere, 'sub'), join(root, 'away'));
  file('README.md', text);
  const { code, err } = await embed();
  expect(err).toContain(message);
  expect(code).toBe(2);
  expect(read('README.md')).toBe(text);
  expect(read('logo.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  rmSync(elsewhere, { recursive: true });
});

test('a text keeps the ends of its lines, and other ends of a picture make it no other', async () => {
  file('plans/roadmap.md', PLAN('W1-W2'));
  file('README.md', `\ufeff${TEXT}${PICTURE}`.replaceAll('\n', '\r\n'));
  expect(await embed()).toEqual({ code: 0, out: '', err: '2 pictures are fresh\n' });
  expect(read('README.md')).not.toMatch(/[^\r]\n/);
  expect(read('README.md')).toMatch(/^\ufeff# Readme\r\n/);
  file('plans/roadmap.svg', read('plans/roadmap.svg').replaceAll('\n', '\r\n'));
  expect((await embed('--check')).code).toBe(0);
});

test('two pictures have not one file: the first is drawn, the second told', async () => {
  file('plans/roadmap.md', PLAN('W1-W2'));
  file('README.md', PICTURE + PICTURE);
  const { code, err } = await embed();
  expect([code, err]).toEqual([2, expect.stringContaining('README.md:9: another picture of this text')]);
  expect(read('README.md')).toBe(PICTURE.replace('timeline', 'timeline 2026-04-14') + PICTURE);
});

test('without a name it is the README; one that is not there is told of', async () => {
  expect(await run('embed')).toMatchObject({
    code: 2,
    err: expect.stringContaining('nothing found at `README.md`'),
  });
  file('plans/roadmap.md', PLAN('W1-W2'));
  file('README.md', PICTURE);
  expect((await run('embed')).code).toBe(0);
});

test('what stands in code is an example and no picture', () => {
  expect(embedsIn('```\n<!-- changebook: a.md timeline -->\n![P](a.svg)\n```\n')).toMatchObject({
    embeds: [],
    faults: [],
  });
});

test('a path may have spaces, and the picture stand in angle brackets', () => {
  const { embeds } = embedsIn(
    '<!-- changebook: our plan.md timeline 2026-03-02 -->\n\n![P](<our plan.svg>)\n',
  );
  expect(embeds).toMatchObject([
    {
      path: 'our plan.md',
      view: 'timeline',
      day: '2026-03-02',
      target: { type: 'picture', path: 'our plan.svg' },
    },
  ]);
});
