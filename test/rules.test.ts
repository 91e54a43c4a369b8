import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { positions } from '../src/cli/report.ts';
import {
  analyse,
  applyEdits,
  builtIn,
  type AnalysedFile,
  type Registry,
  type SourceDocument,
} from '../src/core/index.ts';
import type { Rule } from '../src/core/lint/define.ts';
import type { Finding, Lang } from '../src/core/playbook/types.ts';

/**
 * `test/rules/<group>/<rule>` holds documents of which the rule has something to say (`bad…`) or nothing
 * (`ok…`). Beside each bad one stands everything it says (`bad.out`), and the text after its fixes
 * (`bad.fixed.md`). Both are written by `npm run test:update` and read by a person.
 */
const root = join(import.meta.dirname, 'rules');

/** A fixture is one `.md` file that stands alone, or a folder that is a workspace. */
function read(path: string, base = path): SourceDocument[] {
  if (statSync(path).isFile())
    return [{ path: relative(base, path) || 'document.md', text: readFileSync(path, 'utf8') }];
  return readdirSync(path)
    .sort()
    .flatMap((name) => read(join(path, name), base));
}

interface Checked extends Pick<AnalysedFile, 'playbook'> {
  findings: Finding[];
}

/** A rule with those it silences and those that silence it; nothing else has a part in what it says. */
function alone(id: string): Registry {
  // It tells which suppressions silence none of the others.
  if (id === 'unused-suppression') return builtIn;
  const absences = builtIn.rules.flatMap((rule) => (rule.reports === 'absence' ? rule.id : []));
  const silenced = (rule: Rule) => (rule.supersedes === 'absence' ? absences : (rule.supersedes ?? []));
  const rules = builtIn.rules.filter((rule) => {
    const isSilenced = builtIn.rules.some((other) => other.id === id && silenced(other).includes(rule.id));
    return rule.id === id || isSilenced || silenced(rule).includes(id);
  });
  return { kinds: builtIn.kinds, rules };
}

const registries = new Map(builtIn.rules.map(({ id }) => [id, alone(id)]));
const registryOf = (rule: string): Registry => registries.get(rule) ?? builtIn;

/** The documents with what one rule says of them. */
function check(documents: SourceDocument[], rule: string, lang: Lang = 'en'): Checked[] {
  const today =
    documents.map(({ text }) => /<!-- today: (\S+) -->/.exec(text)?.[1]).find(Boolean) ?? '2026-04-14';
  const config = { extends: 'all' as const, rules: {} };
  const { files } = analyse(documents, { registry: registryOf(rule), today, lang, config: () => config });
  expect(files.length, 'playbooks').toBe(documents.length);
  return files.map(({ playbook, findings }) => ({
    playbook,
    findings: findings.filter((finding) => finding.rule === rule),
  }));
}

/** Every finding as a reader of a difference wants it: where, how severe, and in both languages. */
function report(en: Checked[], zh: Checked[], isFolder: boolean): string {
  const place = (path: string, range: Finding['range']): string => {
    const text = en.find(({ playbook }) => playbook.path === path)?.playbook.syntax.text ?? '';
    const { start, end } = positions(text)(range);
    return `${isFolder ? `${path}:` : ''}${start.line}:${start.column}-${end.line}:${end.column}`;
  };
  return en
    .flatMap(({ playbook, findings }, file) =>
      findings.map((finding, index) => {
        const other = zh[file]?.findings[index];
        return [
          `${place(playbook.path, finding.range)} ${finding.severity} ${finding.rule}`,
          finding.message,
          other?.message,
          ...finding.related.map(({ path, range, message }) => `see ${place(path, range)} ${message}`),
          ...finding.fixes.map(({ title }, at) => `fix ${title} / ${other?.fixes[at]?.title}`),
        ].join('\n  ');
      }),
    )
    .join('\n')
    .concat('\n');
}

/** Documents that the fixes change, as they are afterwards. */
function fixed(files: Checked[]): SourceDocument[] {
  return files.flatMap(({ playbook, findings }) => {
    const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    const { path, syntax } = playbook;
    return edits.length > 0 ? [{ path, text: applyEdits(syntax.text, edits) }] : [];
  });
}

const folders = builtIn.rules
  // No text brings it about; test/cli does.
  .filter(({ id }) => id !== 'unreadable-file')
  .map(({ id, group }) => ({ rule: id, folder: join(group, id) }));
const isOutput = (name: string): boolean => /\.(?:out|fixed|fixed\.md)$/.test(name);
const cases = folders.flatMap(({ rule, folder }) =>
  (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
    .filter((name) => !isOutput(name))
    .map((name) => ({ rule, name, path: join(root, folder, name) })),
);
/** What a fixture is expected to have beside it, from the root; filled by the tests. */
const outputs = new Set<string>();
/** Everything that the fixtures of a rule make it say; filled by the tests. */
const spoken = new Map<string, string>();

async function expectFile(path: string, content: string): Promise<void> {
  outputs.add(relative(root, path));
  await expect(content).toMatchFileSnapshot(path);
}

test.each(cases)('$rule: $name', async ({ rule, name, path }) => {
  const documents = read(path);
  const en = check(documents, rule);
  const said = report(en, check(documents, rule, 'zh'), !name.endsWith('.md'));
  if (!name.startsWith('bad')) {
    expect(said, 'findings of an ok fixture').toBe('\n');
    return;
  }
  expect(said, 'findings of a bad fixture').not.toBe('\n');
  expect(said, 'an unfilled parameter').not.toMatch(/\{[\w-]+\}|undefined|\[object/);
  const base = path.replace(/\.md$/, '');
  spoken.set(rule, `${spoken.get(rule) ?? ''}\n${said}`);
  await expectFile(`${base}.out`, said);

  const changed = fixed(en);
  for (const { path: file, text } of changed)
    await expectFile(name.endsWith('.md') ? `${base}.fixed.md` : join(`${base}.fixed`, file), text);
  const after = documents.map(
    (document) => changed.find(({ path: file }) => file === document.path) ?? document,
  );
  const left = check(after, rule).flatMap(({ findings }) => findings.filter(({ fixes }) => fixes.length > 0));
  expect(left, 'findings that their own fix leaves').toEqual([]);
});

test('each rule has a folder with a bad and an ok fixture, and there is no other', () => {
  const found = readdirSync(root).flatMap((group) =>
    readdirSync(join(root, group)).map((rule) => {
      const names = readdirSync(join(root, group, rule)).filter((name) => !isOutput(name));
      return [join(group, rule), ...new Set(names.map((name) => /^(?:bad|ok)/.exec(name)?.[0]))];
    }),
  );
  expect(found.toSorted()).toEqual(folders.map(({ folder }) => [folder, 'bad', 'ok']).toSorted());
});

/** Messages that no playbook of our kinds brings about. */
const UNSPOKEN = new Set([
  // A text without the key `playbook` is no playbook.
  'front-matter-syntax/not-a-mapping',
  // No schema of ours has such a limit; see test/core/playbook/bind.test.ts.
  'invalid-value/maximum',
  'invalid-value/pattern',
]);

test.each(folders)('$rule: each of its messages is said by a fixture', ({ rule }) => {
  const said = spoken.get(rule) ?? '';
  const unsaid = Object.entries(builtIn.rules.find(({ id }) => id === rule)?.messages ?? {}).filter(
    ([name, { en }]) => {
      const parts = en.split(/\{[\w-]+\}/).map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
      return !new RegExp(`^  ${parts.join('.+')}$`, 'm').test(said) && !UNSPOKEN.has(`${rule}/${name}`);
    },
  );
  expect(unsaid.map(([name]) => name)).toEqual([]);
});

test('a rule supersedes rules that there are', () => {
  const ids = new Set(builtIn.rules.map(({ id }) => id));
  const unknown = builtIn.rules.flatMap(({ id, supersedes = [] }) =>
    [supersedes]
      .flat()
      .filter((other) => other !== 'absence' && !ids.has(other))
      .map((other) => `${id}: ${other}`),
  );
  expect(unknown).toEqual([]);
});

test('no output stands there that no fixture has', () => {
  const left = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      /\.out$|\.fixed\.md$|\.fixed[\\/]/.test(path) &&
      statSync(join(root, path)).isFile() &&
      !outputs.has(path),
  );
  expect(left).toEqual([]);
});
