import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { builtIn } from '../src/core/generated/registry.ts';
import { analyse, type SourceDocument } from '../src/core/index.ts';
import type { Finding, Lang, TextEdit } from '../src/core/playbook/types.ts';

const root = join(import.meta.dirname, 'rules');

/** A fixture is one `.md` file that stands alone, or a folder that is a workspace. */
function read(path: string, base = path): SourceDocument[] {
  if (statSync(path).isFile())
    return [{ path: relative(base, path) || 'document.md', text: readFileSync(path, 'utf8') }];
  return readdirSync(path)
    .sort()
    .flatMap((name) => read(join(path, name), base));
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Lines on which a fixture expects a finding of a rule; `@title` is the document's own place. */
function expected({ path, text }: SourceDocument, rule: string, title: number): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, id, where] = /(?:<!--|#) expect: ([\w-]+)(?: @(title|\+\d+))?/.exec(line) ?? [];
    if (id !== rule) return [];
    return `${path}:${where === 'title' ? title : index + 1 + Number(where ?? 1)}`;
  });
}

function apply(text: string, edits: TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (whole, edit) => whole.slice(0, edit.range.start) + edit.text + whole.slice(edit.range.end),
      text,
    );
}

function check(documents: SourceDocument[], rule: string, lang: Lang = 'en') {
  const today =
    documents.map(({ text }) => /<!-- today: (\S+) -->/.exec(text)?.[1]).find(Boolean) ?? '2026-04-14';
  const config = { extends: 'all' as const, rules: {} };
  const workspace = analyse(documents, { today, lang, config: () => config });
  return workspace.files.map(({ playbook, findings }) => ({
    playbook,
    findings: findings.filter((finding: Finding) => finding.rule === rule),
  }));
}

const cases = readdirSync(root).flatMap((rule) =>
  readdirSync(join(root, rule)).map((name) => ({ rule, name, path: join(root, rule, name) })),
);

test.each(cases)('$rule: $name', ({ rule, name, path }) => {
  const documents = read(path);
  const files = check(documents, rule);
  expect(files.length, 'playbooks').toBe(documents.length);
  const found = files.flatMap(({ playbook, findings }) =>
    findings.map(({ range }) => `${playbook.path}:${lineAt(playbook.syntax.text, range.start)}`),
  );
  const wanted = files.flatMap(({ playbook }) =>
    expected(
      { path: playbook.path, text: playbook.syntax.text },
      rule,
      lineAt(playbook.syntax.text, playbook.locate('').start),
    ),
  );
  expect(found.sort()).toEqual(wanted.sort());
  expect(found.length > 0, 'findings in a bad fixture, none in an ok one').toBe(name.startsWith('bad'));

  const messages = [...files, ...check(documents, rule, 'zh')].flatMap(({ findings }) =>
    findings.map(({ message }) => message),
  );
  for (const message of messages)
    expect(message, 'an unfilled parameter').not.toMatch(/\{[\w-]+\}|undefined/);

  const fixed = files.map(({ playbook, findings }) => ({
    path: playbook.path,
    text: apply(
      playbook.syntax.text,
      findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
    ),
  }));
  const left = check(fixed, rule).flatMap(({ findings }) => findings.filter(({ fixes }) => fixes.length > 0));
  expect(left).toEqual([]);
});

test('each rule has a folder with a bad and an ok fixture', () => {
  const folders = readdirSync(root).map((rule) => [
    rule,
    ...new Set(readdirSync(join(root, rule)).map((name) => /^(?:bad|ok)/.exec(name)?.[0])),
  ]);
  // No text brings it about; test/cli does.
  const checked = builtIn.rules.map(({ id }) => id).filter((id) => id !== 'unreadable-file');
  expect(folders).toEqual(checked.toSorted().map((id) => [id, 'bad', 'ok']));
});
