import { describe, expect, it, test } from 'vitest';
import { readHead } from '../../../src/core/analyse.ts';
import { builtIn } from '../../../src/core/generated/registry.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

const cells = (text: string) =>
  parseSyntax(text).tables.map((table) =>
    [table.header, ...table.rows].map((row) => row.cells.map((cell) => cell.text)),
  );

describe('front matter', () => {
  it.each([
    ['a duplicate key', '---\na: 1\na: 2\n---\n', 'duplicate-key'],
    ['broken YAML', '---\na: [1\n---\n', 'yaml-syntax'],
    ['a list', '---\n- a\n---\n', 'not-a-mapping'],
    ['no closing fence', '---\nplaybook: sop\n\n# T\n', 'unclosed-front-matter'],
    ['an unknown alias', '---\na: *b\n---\n', 'yaml-syntax'],
    ['very much', `---\n${'a: b\n'.repeat(40_001)}---\n`, 'yaml-syntax'],
    ['deep nesting', `---\na: ${'['.repeat(50_000)}\n---\n`, 'yaml-syntax'],
    [
      'an alias bomb',
      `---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n${[1, 2, 3, 4, 5, 6, 7, 8]
        .map(
          (n) =>
            `a${n}: &a${n} [${Array(9)
              .fill(`*a${n - 1}`)
              .join(', ')}]`,
        )
        .join('\n')}\n---\n`,
      'alias-limit',
    ],
  ])('notes %s', (_, text, code) => {
    expect(parseSyntax(text).problems.map((problem) => problem.code)).toContain(code);
  });

  it.each(['\n', '\r\n'])('gives places in the document with BOM and %j', (eol) => {
    const text = [
      '\uFEFF---',
      'title：售后',
      'start: 2026-04-01',
      'n: 12 # note',
      'q: "a b"',
      'none:',
      '---',
      '# T',
      '',
    ].join(eol);
    const { frontMatter, sections, problems } = parseSyntax(text);
    const read = frontMatter?.root.entries.map(({ key, value }) => [
      key,
      value.type === 'scalar' && value.value,
      text.slice(value.range.start, value.range.end),
    ]);
    expect(read).toEqual([
      ['title', '售后', '售后'],
      ['start', '2026-04-01', '2026-04-01'],
      ['n', 12, '12'],
      ['q', 'a b', '"a b"'],
      ['none', null, ''],
    ]);
    expect(problems).toEqual([]);
    expect(sections[1]?.heading?.text).toBe('T');
  });
});

test.each([
  ['three dots', '---\nplaybook: sop\n...\n\nText\n\n---\n\n# T\n', 'Text'],
  ['three dots and spaces', '---\r\nplaybook: sop\r\n...  \r\n\r\nText\r\n', 'Text'],
  ['dashes, after a value of dots', '---\nplaybook: sop\nq: ...\n---\n\nText ...\n\n...\n', 'Text ...'],
])('%s close the front matter', (_, text, prose) => {
  const { frontMatter, sections, problems } = parseSyntax(text);
  expect(problems).toEqual([]);
  expect(frontMatter?.root.entries[0]).toMatchObject({ key: 'playbook', value: { text: 'sop' } });
  expect(sections[0]?.prose[0]?.text).toBe(prose);
  expect(readHead({ path: 'a.md', text }, builtIn.kinds)?.kind).toBe('sop');
});

describe('tables', () => {
  it.each(['\n', '\r\n'])('reads cells with line break %j', (eol) => {
    const text = [
      '| A | B | C |',
      '|---|:-:|--:|  ',
      '| x \\| *y* | | 3<br>4 |',
      '| only |',
      '||b||',
      '| `a\\|b` | 2 | 3 | 4 |',
      '',
    ].join(eol);
    expect(cells(text)).toEqual([
      [['A', 'B', 'C'], ['x | y', '', '3\n4'], ['only'], ['', 'b', ''], ['a|b', '2', '3']],
    ]);
    const table = parseSyntax(text).tables[0];
    expect(table?.align).toEqual([null, 'center', 'right']);
    const cell = table?.rows[0]?.cells[0]?.range;
    expect(cell && text.slice(cell.start, cell.end)).toBe('x \\| *y*');
  });

  it('decodes an entity and leaves what is none', () => {
    const text = '| A | B | C |\n|---|---|---|\n| x &amp; y | &constructor; | &toString; |\n';
    expect(cells(text)[0]?.[1]).toEqual(['x & y', '&constructor;', '&toString;']);
  });

  it('takes the list from the comment above', () => {
    const { tables } = parseSyntax('<!-- playbook: wins -->\n| A |\n|---|\n\ntext\n\n| B |\n|---|\n');
    expect(tables.map((table) => table.directive?.name)).toEqual(['wins', undefined]);
  });

  it.each(['- A | B\n  --- | ---\n', '1. A | B\n   --- | ---\n', '- [ ] | B\n  --- | ---\n'])(
    'takes it from above the item that a table begins: %j',
    (text) => {
      const { tables } = parseSyntax(`<!-- playbook: wins -->\n${text}`);
      expect(tables.map((table) => table.directive?.name)).toEqual(['wins']);
    },
  );

  it('nest, have a state, and do not stand in code or quotes', () => {
    const { tasks } = parseSyntax('- [x] a\n  - [ ] b\n- [X] c\n\n```\n- [ ] d\n```\n\n> - [ ] e\n');
    expect(tasks.map(({ text, state, parent }) => [text, state, parent])).toEqual([
      ['a', 'done', -1],
      ['b', 'open', 0],
      ['c', 'done', -1],
    ]);
  });
});

describe('sections', () => {
  it('have levels, parents and prose', () => {
    const { sections, comments } = parseSyntax(
      'Lead\n\nA *b*\n===\n\nOne `c` [TBD] <!-- n -->\n\n### D #\n\n## E\n',
    );
    expect(
      sections.map(({ heading, parent, prose }) => [
        heading?.text,
        heading?.level,
        parent,
        prose.map((p) => p.text),
      ]),
    ).toEqual([
      [undefined, undefined, -1, ['Lead']],
      ['A b', 1, -1, ['One c [TBD]']],
      ['D', 3, 1, []],
      ['E', 2, 1, []],
    ]);
    expect(comments.map((comment) => comment.text)).toEqual(['n']);
  });

  it('survive nesting without end', () => {
    expect(parseSyntax('- '.repeat(100_000)).sections).toHaveLength(1);
    expect(parseSyntax('>'.repeat(100_000)).sections).toHaveLength(1);
  });
});
