import { readFileSync } from 'node:fs';
import type { TextEdit } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { codeActions } from '../../src/service/features/code-action/index.ts';
import { applied, uriOf, workspaceOf } from './support.ts';

const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** The lines of a fixture that an offer changes, after each of the offers with that title. */
function offered(path: string, title: RegExp, others: string[] = []): string[] {
  const read = (name: string): string => readFileSync(`test/rules/document/${name}`, 'utf8');
  const text = read(path);
  const workspace = workspaceOf({
    'a.md': text,
    ...Object.fromEntries(others.map((name) => [name.split('/').at(-1), read(name)])),
  });
  workspace.ports.config = () => ({ extends: 'all', rules: {} });
  const before = text.split('\n');
  return codeActions(workspace, uriOf('a.md'), EVERYWHERE)
    .filter((action) => title.test(action.title))
    .map(({ edit }) => {
      const [change] = edit?.documentChanges ?? [];
      const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : [];
      const after = applied(text, edits).split('\n');
      return after.length === before.length
        ? after.filter((line, index) => line !== before[index]).join('\n')
        : `${before.length - after.length} fewer lines`;
    });
}

test('a mistyped value', () => {
  expect(offered('invalid-value/bad-typo.md', /^Write /)).toEqual([
    '| Prepare  | ops   | W1   | knowledge  | done        |',
    '| Hold     | ops   | W3   | ability    | plannned    |',
    '| Hold     | ops   | W3   | abbility   | planned     |',
    '| Measure  | ops   | W4   | everything | planned     |',
  ]);
});

test('dates in the wrong order', () => {
  expect(offered('invalid-date-order/bad-swap.md', /^Swap /)).toEqual([
    'start: 2026-02-01\nend: "2026-03-01"',
    '| Prepare | 2026-04-01 | 2026-05-04 |                        |',
    '| Pilot   |            |            | 2026-05-01..2026-06-01 |',
    '| Hold    |            |            | 第5-8周                |',
    '- [ ] Tell everybody start:2026-07-01 due:2026-07-02',
  ]);
});

test('a mistyped role', () => {
  expect(
    offered('undeclared-role/bad-near/roadmap.md', /^Write /, ['undeclared-role/bad-near/change.md']),
  ).toEqual([
    '| Prepare  | Operations Manager | W1   |',
    '- [ ] Tell everybody @hr-lead due:W2',
    '- [ ] Ask @"Operations Manager" due:W3',
    '- [ ] Measure @operations-manager due:W3',
  ]);
});

test('a suppression that silences nothing goes, with what ends it and the blank line that is one too many', () => {
  expect(offered('unused-suppression/bad-places.md', /^Delete the comment/)).toEqual([
    '4 fewer lines',
    '| Hold  | other   | W1 |',
    'Text with a comment.',
  ]);
});
