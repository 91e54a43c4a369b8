import { expect, test } from 'vitest';
import type { FindingLine, FindingsView } from '../../src/core/views/shapes/findings.ts';
import { renderView } from '../../src/render/page.tsx';
import { groupsOf } from '../../src/render/pictures/findings/groups.ts';

const line = (pointer: string, owner: string | null = null): FindingLine => ({
  pointer,
  line: 3,
  severity: 'error',
  rule: 'r',
  message: 'Write `<b> 2026-01-05` by 2026-04-14, not `this',
  owner,
  fix: 'Do it',
});

const view = (findings: FindingLine[], first = findings.slice(0, 5)): FindingsView => ({
  type: 'findings',
  title: 'T',
  subtitle: '',
  cards: [],
  first: first.map((one) => ({ ...one, document: 'D', more: 0 })),
  documents: findings.length > 0 ? [{ pointer: 'a.md#', path: 'a.md', title: 'D', findings }] : [],
});

test('what stands in back-quotes is code, dates beside it have the reader’s form', () => {
  const html = renderView(view([line('a.md#/x')]), 'en');
  expect(html).toContain(
    'Write <code>&lt;b> 2026-01-05</code> by <span class="date">14 Apr 2026</span>, not `this',
  );
});

test('a page has no buttons, and says few findings once', () => {
  const html = renderView(view([line('a.md#/x')]), 'en');
  expect(html).not.toContain('<button');
  expect(html.match(/data-line/g)).toHaveLength(1);
  expect(html).toContain('One thing to do before the steering meeting');
});

test('a clean page says so in words', () => {
  expect(renderView(view([]), 'en')).toContain('Nothing found');
  expect(renderView(view([]), 'zh')).toContain('未发现问题');
});

test('findings stand by document or by owner', () => {
  const six = ['a', 'b', null, 'a', null, 'b'].map((owner, index) => line(`a.md#/x/${index}`, owner));
  expect(groupsOf(view(six), 'document').map(({ name, lines }) => [name, lines.length])).toEqual([['D', 6]]);
  expect(groupsOf(view(six), 'owner').map(({ name, lines }) => [name, lines.length])).toEqual([
    ['a', 2],
    ['b', 2],
    ['', 2],
  ]);
});
