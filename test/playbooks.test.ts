import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../src/core/generated/registry.ts';
import { analyse } from '../src/core/index.ts';
import { hints } from '../src/core/generated/hints.ts';
import { schemas } from '../src/core/generated/schemas.ts';
import { bind } from '../src/core/playbook/bind.ts';
import { parseSyntax } from '../src/core/syntax/parse.ts';
import { renderView } from '../src/render/page.tsx';

const folder = new URL('../playbooks/', import.meta.url);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md'))
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

/** Programmes by folder: two examples; each template is a document of its own. */
const programmes = new Map<string, string[]>();
for (const path of paths) {
  const folder = path.startsWith('templates/') ? path : path.split('/').slice(0, 2).join('/');
  programmes.set(folder, [...(programmes.get(folder) ?? []), path]);
}

describe('at the highest level', () => {
  const config = () => ({ extends: 'all' as const, rules: {} });
  for (const lang of ['en', 'zh'] as const) {
    it.each([...programmes])(`%s is clean and can be drawn, in ${lang}`, (_, members) => {
      const documents = members.map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
      const workspace = analyse(documents, { today: '2026-04-14', lang, config });
      expect(
        workspace.files.flatMap(({ path, findings }) => findings.map(({ message }) => [path, message])),
      ).toEqual([]);
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
