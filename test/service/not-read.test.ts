import type { CodeAction } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { codeActions } from '../../src/service/features/code-action/index.ts';
import { afterEdit, uriOf, workspaceOf } from './support.ts';

const HEAD = '---\nplaybook: comms\ntitle: Plan\nowner: hr\n---\n\n# Plan\n\n';
const TABLE = '| Audience | Channel | Frequency |\n| --- | --- | --- |\n| Staff | mail | weekly |\n';

function answersAt(text: string, line: number) {
  const workspace = workspaceOf({ 'a.md': text }, 'en');
  const at = { line, character: 0 };
  const actions: CodeAction[] = codeActions(workspace, uriOf('a.md'), { start: at, end: at }, undefined);
  const made = (title: string): string | undefined =>
    afterEdit(workspace, actions.find((action) => action.title === title)?.edit).texts['a.md'];
  return { actions, made };
}

test('what resembles a list may be read as it, get its heading, or be reference material', () => {
  const text = `${HEAD}## Who is who\n\n${TABLE}`;
  const { actions, made } = answersAt(text, 10);
  const titles = ['Read it as Audiences', 'Rename the heading to Audiences', 'This is reference material'];
  expect(actions.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
  expect(actions.some(({ title, isPreferred }) => titles.includes(title) && isPreferred)).toBe(false);
  expect(made('Read it as Audiences')).toBe(text.replace(TABLE, `<!-- playbook: audiences -->\n${TABLE}`));
  expect(made('Rename the heading to Audiences')).toBe(text.replace('Who is who', 'Audiences'));
  expect(made('This is reference material')).toBe(
    text.replace(TABLE, `<!-- playbook: reference -->\n${TABLE}`),
  );
});

test('what resembles nothing is made quiet at once, wherever it stands', () => {
  const ports = '| Port | Protocol |\n| --- | --- |\n| 443 | TCP |\n';
  const text = `${HEAD}## Audiences\n\n${TABLE}\n## Ports\n\n${ports}\n## Hours\n\n${ports}`;
  const { made } = answersAt(text, 16);
  const quiet = made('This is reference material') ?? '';
  expect(quiet.split('<!-- playbook: reference -->')).toHaveLength(3);
  expect(answersAt(quiet, 17).actions.map(({ title }) => title)).not.toContain('This is reference material');
});
