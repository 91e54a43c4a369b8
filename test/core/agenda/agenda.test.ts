import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bucketOf, countWork, periodFrom } from '../../../src/core/agenda/agenda.ts';
import type { AgendaItem } from '../../../src/core/agenda/types.ts';
import { analyse } from '../../../src/core/index.ts';
import type { Lang } from '../../../src/core/playbook/types.ts';

const FOLDER = 'test/core/agenda';
const TODAY = '2026-04-14';

/** The items of a document or programme of this folder. */
function itemsOf(name: string, lang: Lang, today = TODAY): AgendaItem[] {
  const paths = name.endsWith('.md')
    ? [name]
    : readdirSync(`${FOLDER}/${name}`).flatMap((file) => (file.endsWith('.md') ? `${name}/${file}` : []));
  const documents = paths.map((path) => ({ path, text: readFileSync(`${FOLDER}/${path}`, 'utf8') }));
  const workspace = analyse(documents, { today, lang });
  const playbooks = workspace.files.map(({ playbook }) => playbook);
  return workspace.agendaOf(playbooks, periodFrom(today, 2));
}

/** An item in one line: when it asks for attention, what it is, and all that is said of it. */
function lineOf(item: AgendaItem): string {
  const { source, name, from, due, state, owners, groups, progress, facts, reason, recurring, edits } = item;
  const days = recurring ? `${recurring.text}: ${recurring.dates.join(' ')}` : `${from} – ${due}`;
  return [
    bucketOf(item, periodFrom(TODAY, 2)) ?? 'left out',
    `${source} ${name}`,
    days,
    `${state}${progress === null ? '' : ` ${progress} %`}`,
    owners.map((owner) => `${owner.id} = ${owner.name}`).join(', '),
    groups.join(', '),
    facts.map(({ label, text }) => `${label} ${text}`).join(', '),
    reason ?? '',
    `${item.path}#${item.pointer}`,
    [edits.state, edits.due, edits.owner].map((place) => place?.pointer ?? '–').join(' '),
  ].join(' | ');
}

test.each([
  ['whole-en', 'en'],
  ['whole-zh', 'zh'],
] as const)('%s: everything with a day, from every source', async (name, lang) => {
  const items = itemsOf(name, lang);
  const { done, total, overdue } = countWork(items);
  const lines = [...items.map(lineOf), `${done} / ${total} done, ${overdue} overdue`];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`expected/${name}.txt`);
});

test('a plan without a start has work without days, and nothing of it is late', () => {
  expect(
    itemsOf('relative.md', 'en').map((item) => [bucketOf(item, periodFrom(TODAY, 2)), item.due]),
  ).toEqual([['undated', null]]);
});

test('what recurs may begin or end in the period', () => {
  const days = (today: string): number[] =>
    itemsOf('whole-en', 'en', today).flatMap(({ recurring }) => recurring?.dates.length ?? []);
  expect(days('2026-06-22')).not.toEqual(days(TODAY));
  expect(itemsOf('whole-en', 'en', '2026-07-01').filter(({ recurring }) => recurring)).toEqual([]);
});
