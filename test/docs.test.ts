import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse, builtIn } from '../src/core/index.ts';
import { rulePage, rulePagePath } from '../src/core/lint/rule-page.ts';
import { WITHOUT_FIXTURES } from './fixtures.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const LANGS = ['en', 'zh'] as const;

test.each(LANGS)('the page of a rule begins with what editors and command line say of it, in %s', (lang) => {
  const other = builtIn.rules.filter(
    (rule) => !read(`docs/${rulePagePath(rule, lang)}`).startsWith(rulePage(rule, lang)),
  );
  expect(other.map(({ id }) => id)).toEqual([]);
});

test.each(LANGS)('the page of a rule shows a document and what is printed of it, in %s', (lang) => {
  const bare = builtIn.rules
    .filter(({ id }) => !WITHOUT_FIXTURES.has(id))
    .filter((rule) => {
      const page = read(`docs/${rulePagePath(rule, lang)}`);
      const severity = lang === 'zh' ? '(?:错误|警告|提示)' : '(?:error|warning|info)';
      return !new RegExp(`^  \\d+:\\d+  ${severity}  .+  ${rule.id}$`, 'm').test(page);
    });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test.each(LANGS)('pictures of a rule come in pairs that show a difference, in %s', (lang) => {
  const shown = builtIn.rules.flatMap((rule) => {
    const path = rulePagePath(rule, lang);
    const names = [...read(`docs/${path}`).matchAll(/^!\[.+\]\((.+\.svg)\)$/gm)].map(([, name = '']) => name);
    return names.length === 0
      ? []
      : [{ id: rule.id, files: names.map((name) => `docs/${dirname(path)}/${name}`) }];
  });
  expect(shown.length).toBeGreaterThan(0);
  const drawn = (file: string): string => read(file).replace(/<style>.*<\/style>/s, '');
  const alike = shown.filter(({ files }) => new Set(files.map(drawn)).size !== 2);
  expect(alike.map(({ id }) => id)).toEqual([]);
});

const kinds = [...builtIn.kinds.keys()].flatMap((kind) => LANGS.map((lang) => ({ kind, lang })));

test.each(kinds)('the example of $kind in $lang is the template, without an error', ({ kind, lang }) => {
  const page = read(`docs/kinds/${kind}${lang === 'zh' ? '.zh' : ''}.md`);
  const [, example] = /\n```markdown\n(.*\n)```\n$/s.exec(page) ?? [];
  expect(example).toBe(read(`playbooks/templates/${lang}/${kind}.md`));
  const { files } = analyse([{ path: `${kind}.md`, text: example ?? '' }], { today: '2026-04-14', lang });
  expect(files.map(({ playbook }) => playbook.kind)).toEqual([kind]);
  const errors = files.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
  expect(errors).toEqual([]);
});

test.each(kinds)('the page of $kind in $lang names every list and column', ({ kind, lang }) => {
  const page = read(`docs/kinds/${kind}${lang === 'zh' ? '.zh' : ''}.md`);
  const schema = builtIn.kinds.get(kind)?.schema;
  const names = [...(schema?.scalars.keys() ?? [])].map((name) => `| \`${name}\` |`);
  for (const { name, columns } of schema?.lists.values() ?? []) {
    names.push(`(\`${name}\`)\n`, ...[...columns.keys()].map((column) => `| \`${column}\` |`));
  }
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});

test.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/own-kinds.md'])(
  '%s names files and folders that are there',
  (path) => {
    const named = [...read(path).matchAll(/`((?:docs|playbooks|schemas|scripts|src|test)\/[\w./-]+)`/g)];
    expect(named.map(([, file = '']) => file).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  },
);

test('pages lead to pages that are there', () => {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path));
  const broken = [...pages, 'README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'].flatMap((path) =>
    // A link in code is not one.
    [
      ...read(path)
        .replaceAll(/^```.*?^```$/gms, '')
        .matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g),
    ]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});
