import { readFileSync, statSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, file, root, run, runWith } from './support.ts';

const PLAN =
  '# Depot: "east" side\n\n## Milestones\n\n| Milestone | Due date |\n| --- | --- |\n| Pilot | 2026-04-01 |\n' +
  '| Go-live | 2026-05-01 |\n\n## Ports\n\n| Port | Use |\n| --- | --- |\n| 1 | b |\n';
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('adopt', () => {
  test('takes the kind of which most is read, adds front matter alone, and says what was read and what not', async () => {
    file('plan.md', PLAN);
    const { out, err, code } = await run('adopt', 'plan.md');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(textOf('plan.md')).toBe(
      `---\nplaybook: roadmap\ntitle: 'Depot: "east" side'\nowner: _\n---\n\n${PLAN}`,
    );
    expect(out).toContain('plan.md is a playbook of the kind roadmap now (Change roadmap)\nRead:\n');
    expect(out).toContain('  Milestones (change roadmap), rows: 2, from line 11\n');
    expect(out).toContain('Line 18: Not read: it looks like no list.');
    expect((await run('lint', 'plan.md', '--format', 'json')).out).toContain('"kind": "roadmap"');
  });

  test('says it in Chinese', async () => {
    file(
      'plan.md',
      '# 东区推广方案\n\n## 里程碑\n\n| 里程碑 | 日期 |\n| --- | --- |\n| 试点 | 2026-04-01 |\n| 上线 | 2026-05-01 |\n',
    );
    const { out } = await run('adopt', 'plan.md', '--lang', 'zh');
    expect(out).toContain(
      'plan.md 现在是 roadmap 类型的方案（变革路线图）\n已读取：\n  里程碑（变革路线图）：2 行',
    );
    expect(textOf('plan.md')).toContain('title: 东区推广方案\n');
  });

  test('a byte order mark and CRLF stay, and the front matter has them too', async () => {
    const body = PLAN.replaceAll('\n', '\r\n');
    file('plan.md', `\uFEFF${body}`);
    expect((await run('adopt', 'plan.md')).code).toBe(0);
    const head = `---\r\nplaybook: roadmap\r\ntitle: 'Depot: "east" side'\r\nowner: _\r\n---\r\n\r\n`;
    expect(textOf('plan.md')).toBe(`\uFEFF${head}${body}`);
  });

  test('front matter that is there gets the key, and nothing else', async () => {
    file('plan.md', `---\r\n# of ours\r\ntags: [a]\r\n---\r\n${PLAN}`);
    expect((await run('adopt', 'plan.md')).code).toBe(0);
    expect(textOf('plan.md')).toBe(`---\r\nplaybook: roadmap\r\n# of ours\r\ntags: [a]\r\n---\r\n${PLAN}`);
  });

  test.each([
    ['a rule at the top, which is no front matter', `---\n\nSome words.\n\n---\n\n${PLAN}`],
    ['no heading', 'Milestones\n'],
    ['nothing at all', ''],
  ])('keeps a text with %s', async (_, text) => {
    file('plan.md', text);
    expect((await run('adopt', 'plan.md', '--kind', 'roadmap')).code).toBe(0);
    expect(textOf('plan.md')).toMatch(/^---\nplaybook: roadmap\n/);
    expect(textOf('plan.md').endsWith(text)).toBe(true);
  });

  test('what the text says of itself is not said again', async () => {
    const text = `# Plan\n\n**Owner**: Ann\n\n${PLAN}`;
    file('plan.md', text);
    await run('adopt', 'plan.md', '--kind', 'roadmap');
    expect(textOf('plan.md')).toBe(`---\nplaybook: roadmap\ntitle: Plan\n---\n\n${text}`);
    expect((await run('lint', 'plan.md', '--format', 'compact')).out).not.toContain('written-twice');
  });

  test('the kind that the title names wins where something of it is read', async () => {
    const steps = '1. Operator: stop the line\n2. Operator: drain the pump\n3. Operator: start again\n';
    file('a.md', `# Restart runbook: pump 3\n\n## Steps\n\n${steps}`);
    expect((await run('adopt', 'a.md')).out).toContain('a.md is a playbook of the kind sop now');
    file('b.md', '# Communication plan: the move\n\nTo be written.\n');
    expect((await run('adopt', 'b.md')).out).toContain('Nothing of it is read yet');
    expect(textOf('b.md')).toContain('playbook: comms\n');
  });

  test.each([
    ['twice as much as any other', 'Notes', 4, 'roadmap'],
    ['less than twice as much', 'Notes', 3, null],
    ['much, where the title names one that reads nothing', 'Communication plan', 4, null],
  ])('a kind that reads %s', async (_, title, milestones, kind) => {
    const rows = Array.from({ length: milestones }, (_, index) => `| M${index} | 2026-04-0${index + 1} |\n`);
    const table = `## Milestones\n\n| Milestone | Due date |\n| --- | --- |\n${rows.join('')}`;
    file('plan.md', `# ${title}\n\n${table}\n## Steps\n\n1. Stop the line\n2. Drain the pump\n`);
    const { code } = await run('adopt', 'plan.md');
    expect([code, /^playbook: (.*)/m.exec(textOf('plan.md'))?.[1] ?? null]).toEqual([kind ? 0 : 2, kind]);
  });

  test('where no kind is clear it asks, or prints what each would read', async () => {
    const text = '# Notes\n\nNothing to be read.\n';
    file('plan.md', text);
    const { code, err } = await run('adopt', 'plan.md');
    expect(code).toBe(2);
    expect(err).toMatch(/^roadmap +Change roadmap +reads 0 rows, 0 facts$/m);
    expect(err).toContain('choose one with --kind');
    expect(textOf('plan.md')).toBe(text);
    expect(await runWith({ answer: '4' }, 'adopt', 'plan.md')).toMatchObject({ code: 0 });
    expect(textOf('plan.md')).toMatch(/^---\nplaybook: comms\n/);
  });

  test('leaves alone a playbook, what cannot be read, and what it cannot add a key to', async () => {
    file('playbook.md', CLEAN);
    file('unknown.md', '---\nplaybook: runbook\n---\n');
    file('broken.md', `---\ntags: [a\n---\n${PLAN}`);
    file('flow.md', `---\n{tags: a}\n---\n${PLAN}`);
    file('late.md', `\n---\nplaybook: roadmap\n---\n${PLAN}`);
    file('binary.md', new Uint8Array([0xff, 0xfe, 0x00]));
    const before = ['playbook.md', 'unknown.md', 'broken.md', 'flow.md', 'late.md'].map(
      (path) => [path, textOf(path)] as const,
    );
    expect((await run('adopt', 'playbook.md', '--kind', 'sop')).err).toContain('is a playbook already');
    expect((await run('adopt', 'unknown.md')).err).toContain('is a playbook already');
    expect((await run('adopt', 'broken.md', '--kind', 'sop')).err).toContain(
      'no key can be added to its front matter',
    );
    expect((await run('adopt', 'flow.md', '--kind', 'sop')).err).toContain(
      'no key can be added to its front matter',
    );
    expect((await run('adopt', 'late.md', '--kind', 'sop')).err).toContain(
      'does not begin on the first line',
    );
    expect(await run('adopt', 'binary.md')).toMatchObject({ code: 2, err: expect.stringContaining('UTF-8') });
    expect((await run('adopt', 'nowhere.md')).code).toBe(2);
    expect((await run('adopt', '.')).code).toBe(2);
    file('plan.md', PLAN);
    expect((await run('adopt', 'plan.md', '--kind', 'raffle')).err).toContain('choose one of adkar, change');
    for (const [path, text] of before) expect(textOf(path)).toBe(text);
  });

  test('a read-only file stays as it is, and the mode of another one stays', async () => {
    const path = file('plan.md', PLAN);
    chmodSync(path, 0o444);
    expect(await run('adopt', 'plan.md')).toMatchObject({ code: 2, out: '' });
    chmodSync(path, 0o640);
    expect((await run('adopt', 'plan.md')).code).toBe(0);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });
});

test.each([
  ['lint', 0],
  ['score', 0],
  // What is exported is a file, and there is none to be made.
  ['export', 2],
])('%s of a file that is no playbook names the way out', async (command, expected) => {
  file('plans/plan.md', PLAN);
  file('plans/clean.md', CLEAN);
  const { err, code } = await run(command, 'plans/plan.md');
  expect(code).toBe(expected);
  expect(err).toContain('plans/plan.md: no playbook');
  expect(err).toContain('`changebook adopt plans/plan.md`');
  // Of a folder nobody said that all in it are playbooks.
  expect((await run(command, 'plans')).err).not.toContain('no playbook');
  expect((await run(command, 'plans/clean.md')).err).not.toContain('no playbook');
});
