import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';
import { withParts } from '../../../src/core/playbook/parts.ts';

/**
 * Tools as practitioners publish them, with the heading that stands above each and the least front matter. Beside
 * each stands what is read of it: the data by kind, the number of tasks, and what `not-read` tells of.
 */
const folder = new URL('./seeds/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const tools = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3))
  .sort();

/** Rules that speak where something was not understood. */
const NOT_UNDERSTOOD = new Set([
  'unknown-column',
  'unknown-key',
  'invalid-value',
  'score-out-of-range',
  'partly-read',
  'own-value',
  'written-twice',
  'dangling-reference',
]);

function readingOf(text: string) {
  const { files } = analyse([{ path: 'tool.md', text }], { today: '2026-03-02', lang: 'en' });
  const [{ playbook, findings } = expect.fail('not a playbook')] = files;
  return {
    data: withParts(playbook).map(({ data }) => data),
    tasks: playbook.tasks.length,
    // What each looks like; null for what resembles nothing.
    notRead: playbook.unread.map(({ foreign, like }) => foreign?.en ?? like),
    notUnderstood: findings.filter(({ rule }) => NOT_UNDERSTOOD.has(rule)).map(({ message }) => message),
  };
}

test.each(tools)('%s is read as it stands', (tool) => {
  expect(readingOf(read(`${tool}.md`))).toEqual({
    ...JSON.parse(read(`${tool}.json`)),
    notUnderstood: [],
  });
});
