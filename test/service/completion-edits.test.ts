import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { completion } from '../../src/service/features/completion/index.ts';
import { applied, cursor, uriOf, workspaceOf } from './support.ts';

const CHARTER =
  '---\nplaybook: change\ntitle: C\n---\n\n## Roles\n\n| Id | Role |\n| --- | --- |\n| coo | Chief |\n' +
  '| | Head of ops |\n| | Head: it #1 |\n| | Ops, chief |\n\n## Groups\n\n| Id | Group |\n| --- | --- |\n| a | A |\n| b | B |\n';

/** The document after an item is taken at its cursor. */
function taken(marked: string, label: string, trigger?: string): string | null {
  const { text, position } = cursor(marked);
  const workspace = workspaceOf({ 'change.md': CHARTER, 'doc.md': text });
  const items = completion(workspace, uriOf('doc.md'), position, trigger);
  const item = items.find((one) => one.label === label);
  if (!item) return null;
  return applied(text, [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])]);
}

const front = (lines: string) => `---\nplaybook: roadmap\n${lines}\n---\n`;
const body = (text: string) => `---\nplaybook: roadmap\ntitle: T\n---\n\n${text}\n`;
const phases = (row: string) =>
  body(
    `## Phases\n\n| Phase | Type | When |\n| --- | --- | --- |\n| Three causes | prepare | W1 |\n| A\\|B | pilot | W2 |\n\n## Activities\n\n| Activity | Phase | When | After | Status |\n| --- | --- | --- | --- | --- |\n${row}`,
  );

test.each([
  ['a value right behind the colon', front('status:¦'), 'draft', front('status: draft')],
  ['a value behind a wide colon', front('status：¦'), 'draft', front('status: draft')],
  ['a value before another', front('status: ¦draft'), 'active', front('status: active')],
  ['a value in another', front('status: act¦ive # now'), 'draft', front('status: draft # now')],
  ['the kind', '---\nplaybook: ro¦admap\n---\n', 'sop', '---\nplaybook: sop\n---\n'],
  ['a key that has its value', front('o¦wner: x'), 'id', front('id: x')],
  ['a name that YAML would misread', front('owner: ¦'), 'Head: it #1', front('owner: "Head: it #1"')],
  ['a name in quotes', front('owner: "He¦ad"'), 'Head of ops', front('owner: "Head of ops"')],
  ['an owner', body('- [ ] Call @¦ soon'), 'Head of ops', body('- [ ] Call @head-of-ops soon')],
  ['a day', body('- [ ] Call due:2026-¦03-01'), '2026-04-14', body('- [ ] Call due:2026-04-14')],
  ['an ordered task', body('1. [ ] Call due:¦'), '2026-04-14', body('1. [ ] Call due:2026-04-14')],
  ['a row', phases('| x | | | ¦ | |'), 'never', null],
  ['an escaped bar', phases('| x | ¦ | | | |'), 'A|B', phases('| x | A\\|B | | | |')],
  ['a cell', phases('| x | | | | pla¦nned |'), 'Done', phases('| x | | | | Done |')],
])('replaces %s', (_, marked, label, expected) => {
  expect(taken(marked, label)).toBe(expected);
});

test('a row that a task waits for is quoted where it has spaces', () => {
  const text = phases('| x | | | | |');
  expect(taken(`${text}- [ ] Call after:¦\n`, 'Three causes')).toBe(
    `${text}- [ ] Call after:"Three causes"\n`,
  );
});

test('items of a list that are there already stay', () => {
  const comms = (cell: string) =>
    `---\nplaybook: comms\ntitle: T\n---\n\n## Events\n\n| Event | Audience |\n| --- | --- |\n| m | ${cell} |\n\n## Audiences\n\n| Id | Audience |\n| --- | --- |\n| a | A |\n| b | B |\n`;
  expect(taken(comms('b<br>¦'), 'a')).toBe(comms('b<br>a'));
  expect(taken(comms('b, ¦, c'), 'a')).toBe(comms('b, a, c'));
});

test('a name with a comma goes into a list in letters and dashes', () => {
  const charter = (line: string) => `---\nplaybook: change\ntitle: D\n${line}\n---\n`;
  expect(taken(charter('coalition: [coo, ¦]'), 'Ops, chief')).toBe(charter('coalition: [coo, ops-chief]'));
});

test.each([
  ['the beginning of a row', phases('¦| x | | | | |'), 'A|B', undefined],
  ['the key that makes it a playbook', '---\nplay¦book: roadmap\n---\n', 'title', undefined],
  ['the end of a list of people', '---\nplaybook: change\ncoalition: [coo]¦\n---\n', 'coo', undefined],
  ['the end of the front matter', '---\nplaybook: roadmap\n¦---\n', 'title', undefined],
  ['a word that ends with a space', body('- [ ] Make a start ¦'), 'due:', ' '],
  ['an open quote', body('- [ ] Call after:"Pilot ¦'), 'start:', undefined],
  ['a code block', body('```sh\n# ¦\n```'), 'Phases', undefined],
  ['a comment of several lines', body('<!-- one\n¦\ntwo -->'), '## Phases', undefined],
  [
    'the line between a heading and its table',
    body('## Phases\n¦\n| Phase |\n| --- |\n'),
    '## Activities',
    undefined,
  ],
])('offers nothing at %s', (_, marked, label, trigger) => {
  expect(taken(marked, label, trigger)).toBeNull();
});

test('a bar below a table begins a row, also at the end of the file', () => {
  const table = '---\nplaybook: roadmap\ntitle: T\n---\n\n## Phases\n\n| Phase | Type |\n| --- | --- |\n';
  const row = (types: string): string => `| \${1:[Phase]} | \${2| ,${types}|} |`;
  // As the column is written: by ids below one, by labels where it says nothing yet.
  const ids = 'prepare,pilot,rollout,institutionalise,other';
  expect(taken(`${table}| a | pilot |\n|¦`, 'a new row')).toBe(`${table}| a | pilot |\n${row(ids)}`);
  const labels = 'Prepare,Pilot,Rollout,Institutionalise,Other';
  expect(taken(`${table}|¦\n`, 'a new row')).toBe(`${table}${row(labels)}\n`);
  expect(taken(`${table}| a | ¦`, 'Pilot')).toBe(`${table}| a | Pilot`);
});
