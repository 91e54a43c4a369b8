import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../src/core/generated/registry.ts';
import { analyse } from '../src/core/index.ts';
import { hints } from '../src/core/generated/hints.ts';
import { schemas } from './kind-schemas.ts';
import { presetOf } from '../src/core/lint/config.ts';
import { bind } from '../src/core/playbook/bind.ts';
import { parseSyntax } from '../src/core/syntax/parse.ts';
import { renderView } from '../src/render/page.tsx';

const folder = new URL('../playbooks/', import.meta.url);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && !path.endsWith('README.md') && !path.startsWith('agents/'))
  .sort();

function read(path: string) {
  return bind(parseSyntax(readFileSync(new URL(path, folder), 'utf8')), path, builtIn.kinds);
}

/** What a document holds, without its words: keys, rows a list, tasks. */
function shape(path: string): Record<string, number> {
  const playbook = read(path);
  const { lang: _lang, ...data } = playbook?.data ?? { playbook: '' };
  const sizes = Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? value.length : 1]);
  return { ...Object.fromEntries(sizes), tasks: playbook?.tasks.length ?? 0 };
}

/** A programme that holds slips to learn from; its README says which. */
const SLIPS = 'examples/service-quality-slips-';

/** Programmes by folder: the examples; each template is a document of its own. */
const programmes = new Map<string, string[]>();
for (const path of paths) {
  const folder = path.startsWith('templates/') ? path : path.split('/').slice(0, 2).join('/');
  programmes.set(folder, [...(programmes.get(folder) ?? []), path]);
}

const config = () => ({ extends: 'all' as const, rules: {} });

function workspaceOf(members: readonly string[], lang: 'en' | 'zh', settings?: typeof config) {
  const documents = members.map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
  return analyse(documents, { today: '2026-04-14', lang, ...(settings ? { config: settings } : {}) });
}

describe('at the highest level', () => {
  for (const lang of ['en', 'zh'] as const) {
    it.each([...programmes])(`%s is clean and can be drawn, in ${lang}`, (path, members) => {
      const workspace = workspaceOf(members, lang, config);
      const said = workspace.files.flatMap(({ path, findings }) =>
        findings.map(({ message }) => [path, message]),
      );
      // Those of the slips are the matter of their README.
      if (!path.startsWith(SLIPS)) expect(said).toEqual([]);
      for (const { playbook } of workspace.files) {
        const views = workspace.viewsOf(playbook);
        expect(views.length).toBeGreaterThan(0);
        for (const view of views) {
          const html = renderView(view, lang);
          expect(html).toContain('<h2');
          expect(html).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    });
  }
});

describe.each([
  ['en', { error: 'error', warning: 'warning', info: 'info' }],
  ['zh', { error: '错误', warning: '警告', info: '提示' }],
] as const)('the slips in %s', (lang, words) => {
  const home = `${SLIPS}${lang}`;
  const members = programmes.get(home) ?? [];
  /** Rows of the table of the README: file, rule, severity. */
  const listed = readFileSync(new URL(`${home}/README.md`, folder), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('.md '))
    .map((line) =>
      line
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim())
        .join(' '),
    );
  const found = (settings?: typeof config): string[] =>
    workspaceOf(members, lang, settings).files.flatMap(({ path, findings }) =>
      findings.map(({ rule, severity }) => `${path.slice(home.length + 1)} ${rule} ${words[severity]}`),
    );

  it('are those that its README lists', () => {
    expect(listed.length).toBeGreaterThan(10);
    expect(found(config).sort()).toEqual([...listed].sort());
  });

  it('are found without any configuration, but for what the preset `all` alone asks', () => {
    const asked = new Set(builtIn.rules.filter((rule) => presetOf(rule) !== 'all').map(({ id }) => id));
    expect(found().sort()).toEqual(listed.filter((row) => asked.has(row.split(' ')[1] ?? '')).sort());
  });
});

describe('a template in use with its hints left in', () => {
  it.each(paths.filter((path) => path.startsWith('templates/')))('%s is told of each', (path) => {
    const text = readFileSync(new URL(path, folder), 'utf8');
    const left = [...hints].filter((hint) => text.includes(hint));
    expect(left.length).toBeGreaterThan(0);
    const active = text.replace('status: draft', 'status: active');
    const { files } = analyse([{ path, text: active }], { today: '2026-04-14', lang: 'en' });
    const told = files[0]?.findings
      .filter(({ rule }) => rule === 'placeholder-left')
      .map(({ range }) => active.slice(range.start, range.end));
    expect(left.filter((hint) => !told?.some((one) => one.includes(hint)))).toEqual([]);
  });

  it('leaves the names and times alone that a template proposes', () => {
    for (const proposed of ['Weekly review', 'Prepare', '每周例会', '写入制度与考核']) {
      expect(hints.has(proposed)).toBe(false);
    }
  });
});

describe('templates and examples', () => {
  it('has a template of every kind in both languages', () => {
    for (const kind of Object.keys(schemas)) {
      expect(paths).toContain(`templates/en/${kind}.md`);
      expect(paths).toContain(`templates/zh/${kind}.md`);
    }
  });

  it.each(paths)('%s is read whole', (path) => {
    const playbook = read(path);
    expect(playbook?.problems).toEqual([]);
    expect(playbook?.unread).toEqual([]);
    const tables = playbook?.syntax.tables.map(({ header }) => header.range.start) ?? [];
    const readings = new Set(playbook?.readings.map(({ range }) => range.start));
    expect(tables.filter((start) => !readings.has(start))).toEqual([]);
  });

  it.each(paths.filter((path) => /(?:\/|-)en\//.test(path)))('%s says as much in Chinese', (path) => {
    expect(shape(path.replace(/(\/|-)en\//, '$1zh/'))).toEqual(shape(path));
  });
});
