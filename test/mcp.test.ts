import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROKEN, CLEAN, file, root, run } from './cli/support.ts';
import { SMALL_PLAN } from './small-plan.ts';

let client: Client;

/** A client that is connected to a server of the folder `plans` of the test. */
async function connect(...options: string[]): Promise<void> {
  mkdirSync(join(root, 'plans'), { recursive: true });
  client = new Client({ name: 'test', version: '1' });
  const args = [
    resolve('dist/cli.mjs'),
    'mcp',
    '--cwd',
    join(root, 'plans'),
    '--today',
    '2026-04-14',
    ...options,
  ];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
}
afterEach(() => client.close());

const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What a tool answers: its text, as JSON where it is some. */
async function ask(
  name: string,
  given: Record<string, unknown> = {},
): Promise<{ isError: boolean; said: any }> {
  const { content, isError = false } = (await client.callTool({ name, arguments: given })) as {
    content: { text: string }[];
    isError?: boolean;
  };
  const said = content[0]?.text ?? '';
  return { isError, said: /^[[{]/.test(said) ? JSON.parse(said) : said };
}

describe('read-only', () => {
  beforeEach(async () => {
    file('plans/a.md', BROKEN);
    file('plans/tills.md', SMALL_PLAN);
    file('secret.md', CLEAN);
    await connect();
  });

  test('offers what reads, and nothing that writes', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'list',
      'read',
      'lint',
      'score',
      'explain',
      'schedule',
      'what_if',
      'agenda',
      'diff',
      'new',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    await expect(client.callTool({ name: 'edit', arguments: {} })).rejects.toThrow(/edit/);
  });

  test('answers as the command line does', async () => {
    const here = ['--cwd', join(root, 'plans'), '--today', '2026-04-14'];
    for (const name of ['lint', 'score', 'agenda'])
      expect((await ask(name)).said).toEqual(JSON.parse((await run(name, '--format', 'json', ...here)).out));
    expect((await ask('explain', { rule: 'no-pilot' })).said).toBe(
      (await run('explain', 'no-pilot', ...here)).out,
    );
    expect((await ask('new', { kind: 'roadmap' })).said).toContain('playbook: roadmap');
  });

  test('gives documents as data with the places of their values', async () => {
    const { documents } = (await ask('list')).said;
    expect(documents.map(({ path, kind }: any) => [path, kind])).toEqual([
      ['a.md', 'readiness'],
      ['tills.md', 'roadmap'],
    ]);
    const { said } = await ask('read', { path: 'tills.md' });
    expect(said.version).toBe(documents[1].version);
    expect(said.documents[0]).toMatchObject({
      data: { phases: [{ name: 'Pilot' }, { name: 'Spread' }] },
      places: { '/title': '3:8', '/phases/1/when': '12:12' },
    });
  });

  test('gives dates, and what would come of a change of plan', async () => {
    const { said } = await ask('schedule', { path: 'tills.md' });
    expect(said.documents[0].items[0]).toMatchObject({
      name: 'Pilot',
      start: '2026-05-04',
      end: '2026-05-31',
    });
    const supposed = await ask('what_if', { change: 'pilot + 1w', paths: ['tills.md'] });
    expect(supposed).toMatchObject({ isError: false });
    expect(text('plans/tills.md')).toBe(SMALL_PLAN);
  });

  test.each([
    ['a path above', 'read', { path: '../secret.md' }],
    ['an absolute path', 'lint', { paths: ['/etc'] }],
    ['a pattern that leads out', 'lint', { paths: ['../*.md'] }],
    ['a link that leads out', 'read', { path: 'link.md' }],
    ['standard input', 'lint', { paths: ['-'] }],
    ['an option', 'lint', { paths: ['--fix'] }],
    ['a field that nobody knows', 'lint', { fix: true }],
    ['a revision that is an option', 'diff', { revision: '--output=x' }],
  ])('refuses %s, and goes on', async (_, name, given) => {
    symlinkSync(join(root, 'secret.md'), join(root, 'plans/link.md'));
    const { isError, said } = await ask(name, given);
    expect(isError).toBe(true);
    expect(JSON.stringify(said)).not.toContain('Executive support');
    expect((await ask('list')).isError).toBe(false);
  });

  test('has pages of the format, of kinds and of rules, and prompts', async () => {
    const { resources } = await client.listResources();
    for (const uri of ['changebook://format', 'changebook://kinds/roadmap', 'changebook://rules/no-pilot']) {
      expect(resources.map((one) => one.uri)).toContain(uri);
      const { contents } = await client.readResource({ uri });
      expect((contents[0] as { text: string }).text).toMatch(/^# /m);
    }
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['review-programme', 'weekly-report', 'prepare-gate']);
    const { messages } = await client.getPrompt({
      name: 'prepare-gate',
      arguments: { folder: 'p', gate: 'May we spread it' },
    });
    expect(JSON.stringify(messages)).toContain('May we spread it');
  });
});

describe('with --write', () => {
  beforeEach(async () => {
    file('plans/tills.md', SMALL_PLAN);
    await connect('--write');
  });
  const set = (value: string) => ({ type: 'set-value', pointer: '/phases/0/when', value });

  test('an edit changes what was meant alone, and answers with what is found then', async () => {
    const { version } = (await ask('read', { path: 'tills.md' })).said;
    const { said, isError } = await ask('edit', { path: 'tills.md', version, intents: [set('W1')] });
    expect(isError).toBe(false);
    expect(text('plans/tills.md')).toBe(SMALL_PLAN.replace('W1-W4', 'W1   '));
    expect(said.findings.map(({ rule }: any) => rule)).toContain('phase-gap');
    expect(said.version).toBe((await ask('read', { path: 'tills.md' })).said.version);
  });

  test('an edit of a text that has changed since is refused', async () => {
    const { version } = (await ask('read', { path: 'tills.md' })).said;
    const now = SMALL_PLAN.replace('New tills', 'Old tills');
    writeFileSync(join(root, 'plans/tills.md'), now);
    const { said, isError } = await ask('edit', { path: 'tills.md', version, intents: [set('W1-W3')] });
    expect({ isError, said }).toMatchObject({
      isError: true,
      said: expect.stringContaining('read it again'),
    });
    expect(text('plans/tills.md')).toBe(now);
  });

  test('of several intents none is made where one is refused', async () => {
    const { version } = (await ask('read', { path: 'tills.md' })).said;
    const given = {
      path: 'tills.md',
      version,
      intents: [set('W1-W3'), { ...set('W1'), pointer: '/phases/9/when' }],
    };
    expect((await ask('edit', given)).isError).toBe(true);
    expect((await ask('edit', { ...given, intents: [{ type: 'run', command: 'x' }] })).isError).toBe(true);
    expect(text('plans/tills.md')).toBe(SMALL_PLAN);
  });

  test('a new playbook is written where nothing stands, and not outside', async () => {
    expect((await ask('create', { kind: 'sop', path: 'new/sop.md' })).isError).toBe(false);
    expect(text('plans/new/sop.md')).toContain('playbook: sop');
    expect((await ask('create', { kind: 'sop', path: 'tills.md' })).isError).toBe(true);
    expect((await ask('create', { kind: 'sop', path: '../out.md' })).isError).toBe(true);
  });
});
