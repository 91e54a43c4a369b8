import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { TOOLS, type ToolDefinition } from '../../src/core/tools/definitions.ts';
import { BROKEN, file, root, run } from './support.ts';
import { connect } from '../server/support.ts';
import { SMALL_PLAN } from '../small-plan.ts';

const TODAY = '2026-04-14';
const CHARTER = `---
playbook: change
title: Tills
id: tills
owner: A. Reyes
---

- [ ] Name the pilot sites @a.reyes due:2026-04-01
`;

let client: ReturnType<typeof connect>['client'];

beforeEach(async () => {
  file('a.md', BROKEN);
  file('tills/change.md', CHARTER);
  file('tills/plan.md', SMALL_PLAN);
  const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;
  const names = (): string[] =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const server = connect(
    {},
    {
      list: async () => names().map(uriOf),
      read: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
    },
  );
  ({ client } = server);
  await server.start(pathToFileURL(root).href, { today: TODAY });
});

/** What a tool answers: data where it is some, a text, or `{ refused }`. */
async function ask(name: string, given: Record<string, unknown> = {}): Promise<any> {
  const told: any = await client.sendRequest('changebook/tool', { name, given });
  if ('refused' in told) return told;
  return told.text.startsWith('{') ? JSON.parse(told.text) : told.text;
}
const ofCommand = async (...args: string[]): Promise<string> =>
  (await run(...args, '--cwd', root, '--today', TODAY)).out;

test('answers as the command line does', async () => {
  for (const name of ['lint', 'score', 'agenda'])
    expect(await ask(name), name).toEqual(JSON.parse(await ofCommand(name, '--format', 'json')));
  for (const paths of [['tills'], ['./tills/'], ['tills/plan.md', 'tills/change.md']])
    expect(await ask('lint', { paths })).toEqual(
      JSON.parse(await ofCommand('lint', 'tills', '--format', 'json')),
    );
  expect(await ask('explain', { rule: 'no-pilot' })).toBe(await ofCommand('explain', 'no-pilot'));
  expect(`${await ask('explain', { path: 'tills/plan.md', line: 11 })}\n`).toBe(
    await ofCommand('explain', 'tills/plan.md:11'),
  );
  expect(await ask('what_if', { change: 'pilot + 1w' })).toEqual(
    JSON.parse(await ofCommand('score', '--what-if', 'pilot + 1w', '--format', 'json')),
  );
});

test('of an owner gives the agenda that is theirs', async () => {
  const told = await ask('agenda', { owner: 'a.reyes' });
  expect(told.items.map(({ name }: any) => name)).toEqual(['Name the pilot sites']);
  expect((await ask('agenda', { owner: 'nobody' })).refused).toContain('a.reyes');
});

test('gives documents as data with versions, and dates', async () => {
  const { documents } = await ask('list');
  expect(documents.map(({ path, programme }: any) => [path, programme])).toEqual([
    ['a.md', null],
    ['tills/change.md', 'tills'],
    ['tills/plan.md', 'tills'],
  ]);
  const told = await ask('read', { path: 'tills/plan.md' });
  expect(told.version).toBe(documents[2].version);
  expect(told.documents[0].places).toMatchObject({ '/title': '3:8', '/phases/1/when': '12:12' });
  expect((await ask('schedule', { path: 'tills/plan.md' })).documents[0].items[0].end).toBe('2026-05-31');
});

test.each([
  ['read', { path: '../secret.md' }, 'secret'],
  ['lint', { paths: ['/etc'] }, '/etc'],
  ['lint', { fix: true }, '`fix` is no argument'],
  ['lint', { paths: 'tills' }, '"tills"'],
  ['agenda', { weeks: -1 }, '-1'],
  ['what_if', {}, '`change` is missing'],
  ['explain', { rule: 'no-such' }, 'no-such'],
  ['explain', { path: 'tills/plan.md', line: 99 }, '13 lines'],
  ['diff', { revision: 'main' }, 'git'],
])('refuses %s of %j', async (name, given, said) => {
  expect((await ask(name, given)).refused).toContain(said);
});

test('an edit says what it would write and what is found then, and writes nothing', async () => {
  const { version } = await ask('read', { path: 'tills/plan.md' });
  const intents = [{ type: 'set-value', pointer: '/phases/0/when', value: 'W1' }];
  const given = { path: 'tills/plan.md', version, intents };
  const told: any = await client.sendRequest('changebook/toolEdit', given);
  expect(told.changes).toEqual([{ line: 11, before: ['| Pilot | W1-W4 |'], after: ['| Pilot | W1    |'] }]);
  expect(JSON.parse(told.text).findings.map(({ rule }: any) => rule)).toContain('phase-gap');
  expect(readFileSync(join(root, 'tills/plan.md'), 'utf8')).toBe(SMALL_PLAN);
  const other: any = await client.sendRequest('changebook/toolEdit', { ...given, version: '0' });
  expect(other.refused).toContain('read it again');
  const unknown: any = await client.sendRequest('changebook/toolEdit', {
    ...given,
    intents: [{ type: 'run' }],
  });
  expect(unknown.refused).toBeDefined();
});

test('every tool is told of in both languages', () => {
  for (const { title, description, properties } of TOOLS as readonly ToolDefinition[])
    for (const text of [title, description, ...Object.values(properties).map((one) => one.description)])
      expect(text.zh).toMatch(/\p{Script=Han}/u);
});
