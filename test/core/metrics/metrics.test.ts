import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse, readPlaybook } from '../../../src/core/index.ts';
import type { ViewOf } from '../../../src/core/generated/views.ts';
import type { MetricValue } from '../../../src/core/views/shapes/metrics.ts';
import { unqualified } from '../../../src/core/views/qualify.ts';

const FOLDER = join(import.meta.dirname, 'programmes');

const value = (one: MetricValue | null): string =>
  one ? [one.text, one.date].filter(Boolean).join(' on ') : '–';

/** What the page of a programme says of each metric, a few lines a metric. */
function said(folder: string): string {
  const documents = readdirSync(join(FOLDER, folder))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(FOLDER, folder, path), 'utf8') }));
  const lang = readPlaybook(documents[0] ?? { path: '', text: '' })?.lang ?? 'en';
  const { programmes, programmeViewsOf } = analyse(documents, { today: '2026-04-14', lang });
  const views = programmes.flatMap(({ programme }) => programmeViewsOf(programme));
  const { rows } = views.find(({ type }) => type === 'metrics') as ViewOf<'metrics'>;
  return rows
    .flatMap(({ name, baseline, reading, target, met, uses, owners, conflicts }) => [
      `${name || '(vision)'}: ${value(baseline)} | ${value(reading)} | ${value(target)} | ${met === null ? '?' : met ? 'met' : 'not met'} | ${owners.join(', ') || '–'}`,
      ...uses.map(
        ({ type, name: row, text, date }) => `  ${[type, row, text, date].filter(Boolean).join(' · ')}`,
      ),
      ...(reading
        ? [`  read at ${unqualified(reading.pointer).path} ${unqualified(reading.pointer).pointer}`]
        : []),
      ...conflicts.map((conflict) => `  ! ${conflict}`),
      '',
    ])
    .join('\n');
}

test.each(readdirSync(FOLDER))('%s', async (folder) => {
  await expect(said(folder)).toMatchFileSnapshot(join(FOLDER, folder, 'metrics.out'));
});
