import { describe, expect, test } from 'vitest';
import { readPlaybook } from '../../../src/core/index.ts';
import { kindRegistry } from '../../../src/core/kinds/kind.ts';
import { bind } from '../../../src/core/playbook/bind.ts';
import { type SchemaNode } from '../../../src/core/playbook/schema.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

function read(text: string, path = 'plan.md') {
  const playbook = readPlaybook({ path, text });
  if (!playbook) throw new Error('not a playbook');
  const at = (pointer: string): string => {
    const { start, end } = playbook.locate(pointer);
    return playbook.syntax.text.slice(start, end);
  };
  return {
    ...playbook,
    at,
    problemRules: playbook.problems.map(({ rule, message }) => `${rule}/${message}`),
  };
}

const readiness = (table: string, front = '') =>
  `---\nplaybook: readiness\ntitle: T\ndate: 2026-03-02\n${front}---\n\n${table}`;

test('a Markdown file without the key is none of our business', () => {
  expect(readPlaybook({ path: 'a.md', text: '# Notes\n\nplaybook: no\n' })).toBeNull();
  expect(readPlaybook({ path: 'a.md', text: '---\ntitle: x\n---\n' })).toBeNull();
});

test('English and Chinese tables bind to the same data', () => {
  const en = read(readiness('## Assessment\n\n| Dimension | Score |\n| --- | --: |\n| Urgency | 2 |\n'));
  const zh = read(readiness('## 一、评估\n\n| 维度 | 得分 |\n| --- | --: |\n| 紧迫感 | ⭐⭐ |\n'));
  expect(en.data.dimensions).toEqual([{ id: 'urgency', score: 2 }]);
  expect(zh.data.dimensions).toEqual(en.data.dimensions);
  expect(en.at('/dimensions/0/score')).toBe('2');
  expect(zh.at('/dimensions/0/score')).toBe('⭐⭐');
});

test('a key of the front matter may be a title or label of it, in any language', () => {
  const { data, problemRules, at } = read(
    // After the version stands a no-break space, as an input method leaves one.
    '---\nplaybook: sop\n标题: 退货\nVersion\u00a0: "1.0"\n责任人: coo\n步骤:\n  - 操作: 收货\n    角色: 收银员\n---\n',
  );
  expect(data).toMatchObject({ title: '退货', version: '1.0', owner: 'coo' });
  expect(data.steps).toEqual([{ action: '收货', role: '收银员' }]);
  expect(at('/title')).toBe('退货');
  expect(problemRules).toEqual([]);
  // One text is no list of steps, and a mapping has keys of its own.
  expect(read('---\nplaybook: sop\ntitle: T\n步骤: 收货\n版本: {a: 1}\n---\n').problemRules).toEqual([
    'unknown-key/default',
    'unknown-key/default',
  ]);
});

test('YAML rows and table rows are the same data, and both at once is a fault', () => {
  const rows = 'dimensions:\n  - {id: urgency, score: 2}\n';
  const table = '## Assessment\n\n| Dimension | Score |\n| --- | --: |\n| Urgency | 2 |\n';
  expect(read(readiness('', rows)).data.dimensions).toEqual([{ id: 'urgency', score: 2 }]);
  expect(read(readiness(table, rows)).problemRules).toEqual(['written-twice/default']);
});

test('a directive binds a table whatever the heading says, and tables append', () => {
  const head = '| Dimension | Score |\n| --- | --: |\n';
  const { data } = read(
    readiness(
      `## Assessment\n\n${head}| Urgency | 2 |\n\n## Later\n\n<!-- playbook: dimensions -->\n${head}| Culture | 4 |\n`,
    ),
  );
  expect(data.dimensions).toEqual([
    { id: 'urgency', score: 2 },
    { id: 'culture', score: 4 },
  ]);
});

test.each(['~', 'null', '', '""'])('a key whose value is %j is missing', (value) => {
  const text = `---\nplaybook: roadmap\ntitle: T\napprover: ${value}\nowner: ${value}\n---\n`;
  const { data } = read(text);
  expect(data).not.toHaveProperty('approver');
  expect(data).not.toHaveProperty('owner');
});

describe('values', () => {
  test.each([
    ['', undefined, []],
    ['_', undefined, []],
    ['待定', undefined, []],
    ['4/5', 4, []],
    ['４', 4, []],
    ['6', undefined, ['score-out-of-range/score']],
    ['high', undefined, ['score-out-of-range/word']],
  ])('score %j', (cell, score, problems) => {
    const { data, problemRules } = read(
      readiness(`## Assessment\n\n| Dimension | Score |\n| --- | --: |\n| Urgency | ${cell} |\n`),
    );
    expect((data.dimensions as { score?: number }[])[0]?.score).toBe(score);
    expect(problemRules).toEqual(problems);
  });
});

test('keys are read in any case style, unknown ones get a suggestion, own ones are left alone', () => {
  const { data, problems } = read(
    '---\nplaybook: sop\nreviewBy: 2027-01-01\napproved_on: 2026-01-01\nownr: a\nx-mine: 1\n---\n',
  );
  expect(data).toMatchObject({ 'review-by': '2027-01-01', 'approved-on': '2026-01-01' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    rule: 'unknown-key',
    message: 'suggest',
    params: { suggestion: 'owner' },
  });
});

test('of a name of two letters one is half, and nothing is suggested for it', () => {
  const { problems } = read(
    '---\nplaybook: roadmap\n---\n\n## Activities\n\n| Activity | To | Ne |\n| --- | --- | --- |\n| a | b | c |\n',
  );
  const unknown = problems.filter(({ rule }) => rule === 'unknown-column');
  expect(unknown.map(({ params, fix }) => [params.column, params.suggestion, fix])).toContainEqual([
    'Ne',
    '',
    undefined,
  ]);
});

test('a log is no list of what is around it', () => {
  const log = '## Log\n\n- 2026-03-09 Trained the first team\n';
  const { data } = read(`---\nplaybook: roadmap\n---\n\n# Plan\n\n# Milestones\n\n${log}`);
  expect(data.milestones).toBeUndefined();
  const rows = read(`---\nplaybook: kpi\n---\n\n# Plan\n\n# Metrics\n\n## Adoption\n\n${log}`);
  expect(rows.data.metrics).toEqual([{ name: 'Adoption' }]);
});

test('a day of the body does not stand in for one of the front matter that cannot be read', () => {
  const of = (day: string) =>
    read(`---\nplaybook: sop\ndates: dmy\nreview-by: ${day}\n---\n\nreview-by: 01/06/2025\n`);
  expect(of('soon').data['review-by']).toBeUndefined();
  expect(of('2025-06-01').problems).toEqual([]);
});

test('prose under a heading is the value of a text property; an empty section is none', () => {
  const { data, at } = read(
    '---\nplaybook: sop\n---\n\n## Purpose\n\nNo customer waits twice.\n\n## Scope\n\n## Steps\n',
  );
  expect(data.purpose).toBe('No customer waits twice.');
  expect(at('/purpose')).toBe('No customer waits twice.');
  expect(data.scope).toBeUndefined();
});

test('CRLF and a byte order mark leave positions exact', () => {
  const text = `\ufeff${readiness('## Assessment\n\n| Dimension | Score |\n| --- | --: |\n| Urgency | 2 |\n')}`;
  const { at } = read(text.replaceAll('\n', '\r\n'));
  expect(at('/title')).toBe('T');
  expect(at('/dimensions/0/score')).toBe('2');
});

test('an unknown kind is one problem and nothing else', () => {
  expect(read('---\nplaybook: readines\ntitel: x\n---\n').problemRules).toEqual(['unknown-kind/suggest']);
});

test.each<[SchemaNode, string, unknown]>([
  [{ type: 'number', minimum: 0 }, '0', 0],
  [{ type: 'number', minimum: 0 }, '-0.1', 'minimum'],
  [{ type: 'integer', maximum: 8 }, '8', 8],
  [{ type: 'integer', maximum: 8 }, '9', 'maximum'],
  [{ type: 'number', minimum: 0, maximum: 100 }, '100 %', 100],
  [{ type: 'number', minimum: 0, maximum: 100 }, '101', 'range'],
  [{ type: 'number', minimum: 0, maximum: 100 }, '-1', 'range'],
  [{ type: 'string', pattern: '^S-\\d+$' }, 'S-12', 'S-12'],
  [{ type: 'string', pattern: '^S-\\d+$' }, 'S12', 'pattern'],
])('a limit of the schema holds for a key and for a cell: %j, %s', (node, text, expected) => {
  const list = { items: { properties: { value: { ...node, 'x-labels': { en: ['Value'] } } } } };
  const kinds = kindRegistry({ own: JSON.stringify({ properties: { value: node, rows: list } }) }, {});
  const front = `---\nplaybook: own\nvalue: ${text}\n---\n\n`;
  const table = `## Rows\n\n| Value |\n| --- |\n| ${text} |\n`;
  const playbook = bind(parseSyntax(front + table), 'own.md', kinds);
  const found = playbook?.problems.map(({ rule, message, range }) => [
    rule,
    message,
    playbook.syntax.text.slice(range.start, range.end),
  ]);
  if (typeof expected === 'string' && expected !== text) {
    expect(found).toEqual([
      ['invalid-value', expected, text],
      ['invalid-value', expected, text],
    ]);
    expect(playbook?.data.value).toBeUndefined();
    expect(playbook?.data.rows).toEqual([{}]);
  } else {
    expect(found).toEqual([]);
    expect(playbook?.data).toMatchObject({ value: expected, rows: [{ value: expected }] });
  }
});
