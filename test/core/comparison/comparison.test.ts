import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse, type Workspace } from '../../../src/core/analyse.ts';
import { compare } from '../../../src/core/comparison/compare.ts';
import { outline } from '../../../src/core/comparison/outline.ts';
import { paragraph } from '../../../src/core/comparison/paragraph.ts';
import { healthChange } from '../../../src/core/comparison/scores.ts';
import type { HealthChange } from '../../../src/core/comparison/types.ts';
import { healthText } from '../../../src/core/comparison/words.ts';
import { builtIn } from '../../../src/core/index.ts';
import type { Lang } from '../../../src/core/playbook/types.ts';
import type { Health } from '../../../src/core/score/types.ts';

const FOLDER = 'test/core/comparison';
const TODAY = '2026-04-14';
const { kinds } = builtIn;

/** Each folder is a pair of programmes: `before` and `after`. */
const cases = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

function workspaceOf(folder: string, lang: Lang): Workspace {
  const paths = (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const documents = paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  return analyse(documents, { registry: builtIn, today: TODAY, lang });
}

const comparisonOf = (name: string, lang: Lang, [before, after] = ['before', 'after']) =>
  compare({
    before: workspaceOf(join(FOLDER, name, before ?? ''), lang),
    after: workspaceOf(join(FOLDER, name, after ?? ''), lang),
    kinds,
  });

/** All that is said of a pair of programmes. */
function said(name: string, lang: Lang): string {
  const comparison = comparisonOf(name, lang);
  const sections = outline(comparison, kinds, lang).flatMap(({ title, path, note, groups }) => [
    `## ${title} [${path}]${note && ` ${note}`}`,
    ...groups.flatMap((group) => [
      `### ${group.title}`,
      ...group.lines.map((line) => `${line.pointer ?? '-'} | ${line.name} | ${line.text}`),
    ]),
  ]);
  const reworded = comparison.reworded.map((path) => `reworded: ${path}`);
  const figures = Object.entries(comparison.summary).map(([what, count]) => `${what} ${count}`);
  return [
    paragraph(comparison, kinds, '2026-04-07', lang),
    figures.join(', '),
    ...sections,
    ...reworded,
    '',
  ].join('\n');
}

describe.each(cases)('%s', (name) => {
  test.each(['en', 'zh'] as const)('is told in %s', async (lang) => {
    await expect(said(name, lang)).toMatchFileSnapshot(join(name, `${lang}.txt`));
  });

  test('nothing is told of a state beside itself', () => {
    const { programmes, documents, reworded } = comparisonOf(name, 'en', ['after', 'after']);
    expect({ programmes, documents, reworded }).toEqual({ programmes: [], documents: [], reworded: [] });
  });
});

test('the health says which components moved it, and what caps it', () => {
  const health = (value: number, control: number, cap: Health['cap']): Health => ({
    value,
    band: 'watch',
    coverage: 100,
    range: null,
    components: [{ name: 'control', weight: 10, value: control, missing: null, path: null }],
    cap,
  });
  const [free, capped] = [
    health(70, 40, null),
    health(49, 60, { value: 49, rule: 'no-sponsor', path: 'change.md' }),
  ];
  const change = (before: Health, after: Health): string =>
    healthText(kinds, healthChange(before, after) as HealthChange, 'en');
  expect(change(free, capped)).toBe(
    '70.0 watch → 49.0 watch (Control: 40.0 → 60.0; no more than 49 while change.md has an error (no-sponsor))',
  );
  expect(change(capped, free)).toBe(
    '49.0 watch → 70.0 watch (Control: 60.0 → 40.0; nothing caps it any more)',
  );
  expect(healthChange(free, free)).toBeNull();
});
