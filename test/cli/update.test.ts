import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { file, root, runWith } from './support.ts';

const FIXTURES = 'test/core/edits/weekly-update';

/** A document of the fixtures, with its answers beside it. */
function fixture(name: string): { path: string; before: string; after: string } {
  const [before, after, answers] = ['before.md', 'after.md', 'answers.json'].map((one) =>
    readFileSync(`${FIXTURES}/${name}/${one}`, 'utf8'),
  );
  const path = file(`${name}.md`, before ?? '');
  file('answers.json', answers ?? '');
  return { path, before: before ?? '', after: after ?? '' };
}

const update = (...argv: string[]) => runWith({}, 'update', ...argv);

/** A person who says these lines, and then nothing more. */
function saying(lines: (string | null)[], ...argv: string[]) {
  const left = [...lines];
  return runWith({ answers: () => left.shift() ?? null }, 'update', ...argv);
}

const text = (path: string): string => readFileSync(path, 'utf8');

test.each(readdirSync(FIXTURES))('%s: answers of a file are written, each in its notation', async (name) => {
  const { path, after } = fixture(name);
  const { code, out, err } = await update(`${name}.md`, '--answers', 'answers.json', '--lang', 'en');
  expect([code, out, text(path)]).toEqual([0, '', after]);
  expect(err).toContain(`changed: ${name}.md`);
});

test('without a terminal and without answers it says so and ends with 2', async () => {
  const { path, before } = fixture('tables');
  const { code, err } = await update('tables.md');
  expect([code, err]).toEqual([2, expect.stringContaining('--answers FILE.json')]);
  expect(text(path)).toBe(before);
});

test('a dry run shows what would change, with all answers in one line', async () => {
  const { path, before } = fixture('tables');
  const { code, out, err } = await update('tables.md', '--answers', 'answers.json', '--dry-run');
  expect([code, text(path)]).toEqual([0, before]);
  await expect(out + err).toMatchFileSnapshot('update/dry-run.txt');
});

test('asks row by row, says at once what cannot be written, shows the difference and asks before writing', async () => {
  const { path, before } = fixture('plain');
  const { code, out, err } = await saying(
    ['1', '3', '2026-04-01', '', 'x', '3', '2026-04-17', '', '', 'y'],
    'plain.md',
  );
  expect(code).toBe(0);
  expect(text(path)).toContain('| Guide    | 2026-03-16..2026-04-17 |');
  await expect(out + err).toMatchFileSnapshot('update/asked.txt');
  writeFileSync(path, before);
});

test.each([
  ['q in the middle', ['2', '', '', 'q']],
  ['the end of the input', ['2', '', null]],
  ['no before writing', ['2', '60', 'Two of three', '', '', '', '', 'n']],
])('%s writes nothing', async (_, lines) => {
  const { path, before } = fixture('tables');
  const { code, err } = await saying(lines, 'tables.md');
  expect([code, err]).toEqual([0, expect.stringContaining('Nothing was written.')]);
  expect(text(path)).toBe(before);
});

test('in Chinese, of one owner', async () => {
  fixture('zh');
  const { code, out, err } = await saying(
    ['2', '70%', '等总部确认', '', 'y'],
    'zh.md',
    '--lang',
    'zh',
    '--owner',
    '李雷',
  );
  expect(code).toBe(0);
  await expect(out + err).toMatchFileSnapshot('update/zh.txt');
});

test('of oneself it asks what it asks of an owner', async () => {
  const asked = async (env: Record<string, string>, ...argv: string[]) => {
    fixture('zh');
    return runWith({ env, answers: () => null }, 'update', 'zh.md', '--lang', 'zh', ...argv);
  };
  const mine = await asked({ CHANGEBOOK_ME: '李雷' }, '--mine');
  expect(mine).toEqual(await asked({}, '--owner', '李雷'));
  expect(mine.err).not.toBe('');
});

test.each([
  ['{"row": "Guide"}', 'no list of answers'],
  ['[{"row": "Guide"}]', 'answer 1 needs'],
  ['[{"row": "Guide", "answer": "done", "who": "me"}]', 'answer 1 needs'],
  [
    '[{"row": "Guide", "answer": "done"}, {"row": "Guide", "answer": "done"}]',
    'answer 2 (Guide): that row has',
  ],
  ['[{"row": "Build", "answer": "done"}]', 'nothing of that name is open'],
  ['[{"row": "__proto__", "answer": "done"}]', 'nothing of that name is open'],
  ['[{"row": "Guide", "answer": "goes-on", "progress": 140}]', 'from 0 to 100'],
  ['[{"row": "Guide", "answer": "later", "due": "2026-02-31"}]', 'year-month-day'],
  ['[{"row": "Guide", "document": "other.md", "answer": "done"}]', 'nothing of that name is open'],
  ['[{"row": "Agreed", "answer": "done"}]', 'no column “Status”'],
])('%s is refused', async (answers, reason) => {
  const { path, before } = fixture('tables');
  file('answers.json', answers);
  const { code, err } = await update('tables.md', '--answers', 'answers.json');
  expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  expect(text(path)).toBe(before);
});

test('rows of one name are told apart by their document or pointer', async () => {
  const { before } = fixture('tables');
  file('again.md', before);
  const answer = (more: object) =>
    file('answers.json', JSON.stringify([{ row: 'Call', answer: 'done', ...more }]));
  answer({});
  expect((await update('--answers', 'answers.json')).err).toContain('several rows have that name');
  answer({ document: 'again.md' });
  expect((await update('--answers', 'answers.json')).err).toContain('changed: again.md');
  answer({ row: '/tasks/0' });
  expect((await update('tables.md', '--answers', 'answers.json')).err).toContain('changed: tables.md');
});

test('where one of several documents has changed meanwhile, none is written', async () => {
  const { path, before } = fixture('plain');
  const other = file('other.md', before.replace('title: Plan', 'title: Other'));
  let asked = 0;
  const { code, err } = await runWith(
    {
      answers: () => {
        asked += 1;
        if (asked <= 12) return ['3', '2026-05-29', ''][(asked - 1) % 3] ?? '';
        writeFileSync(path, `${before}\nMore.\n`);
        return 'y';
      },
    },
    'update',
  );
  expect([code, err]).toEqual([2, expect.stringContaining('plain.md changed while')]);
  expect(text(other)).not.toContain('2026-05-29');
  expect(text(join(root, 'plain.md'))).toBe(`${before}\nMore.\n`);
});

test('a row that hangs on another is refused with all of its document', async () => {
  const { path, before } = fixture('plain');
  const hanging = before.replace('| W5-W9 |', '| after Guide / 25d |');
  writeFileSync(path, hanging);
  file(
    'answers.json',
    JSON.stringify(['Guide', 'Pilot'].map((row) => ({ row, answer: 'later', due: '2026-05-29' }))),
  );
  const { code, err } = await update('plain.md', '--answers', 'answers.json');
  expect([code, err]).toEqual([2, expect.stringContaining('plain.md: Pilot: ')]);
  expect(text(path)).toBe(hanging);
});
