import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  analyse,
  builtIn,
  type AnalysedFile,
  type Registry,
  type SourceDocument,
} from '../src/core/index.ts';
import type { Rule } from '../src/core/lint/define.ts';
import { memoizeWeak } from '../src/core/memoize.ts';
import type { Bilingual, Finding, Lang } from '../src/core/playbook/types.ts';

/** Rules that no text brings about: test/cli and test/attack do. */
export const WITHOUT_FIXTURES: ReadonlySet<string> = new Set(['unreadable-file', 'unchecked-document']);

/** A fixture is one `.md` file that stands alone, or a folder that is a workspace. */
export function readFixture(path: string, base = path): SourceDocument[] {
  if (statSync(path).isFile())
    return [{ path: relative(base, path) || 'document.md', text: readFileSync(path, 'utf8') }];
  return readdirSync(path)
    .sort()
    .flatMap((name) => readFixture(join(path, name), base));
}

/** True for what a fixture gives rise to: what is said of it, and its text after the fixes. */
export const isOutput = (name: string): boolean => /\.(?:out|fixed|fixed\.md)$/.test(name);

/** The day of a fixture: the one that a document of it names, else the one of all the others. */
export function todayOf(documents: SourceDocument[]): string {
  return documents.map(({ text }) => /<!-- today: (\S+) -->/.exec(text)?.[1]).find(Boolean) ?? '2026-04-14';
}

/** A document of a fixture with what one rule says of it. */
export interface Checked extends Pick<AnalysedFile, 'playbook'> {
  findings: Finding[];
}

/** A rule with those it silences and those that silence it; nothing else has a part in what it says. */
function alone(own: Rule): Registry {
  // It tells which suppressions silence none of the others.
  if (own.id === 'unused-suppression') return builtIn;
  const absences = builtIn.rules.flatMap((rule) => (rule.reports === 'absence' ? rule.id : []));
  const all = builtIn.rules.map(({ id }) => id);
  const silenced = ({ supersedes = [] }: Rule) =>
    supersedes === 'document' ? all : supersedes === 'absence' ? absences : supersedes;
  const others = builtIn.rules.filter(
    (rule) => rule !== own && (silenced(own).includes(rule.id) || silenced(rule).includes(own.id)),
  );
  return { kinds: builtIn.kinds, rules: [...others, own] };
}

export const registryOf = memoizeWeak(alone);

/** The playbooks of a fixture with what one rule says of them. */
export function checkFixture(documents: SourceDocument[], rule: Rule, lang: Lang = 'en'): Checked[] {
  const today = todayOf(documents);
  const config = { extends: 'all' as const, rules: {} };
  const { files } = analyse(documents, { registry: registryOf(rule), today, lang, config: () => config });
  return files.map(({ playbook, findings }) => ({
    playbook,
    findings: findings.filter((finding) => finding.rule === rule.id),
  }));
}

/** What a fixture does not do although its name says so. */
export function fixtureFaults(name: string, documents: SourceDocument[], rule: Rule): string[] {
  const checked = checkFixture(documents, rule);
  const found = checked.flatMap(({ findings }) => findings);
  return [
    ...(checked.length < documents.length ? ['a document is no playbook'] : []),
    ...(name.startsWith('bad') && found.length === 0 ? ['nothing is found'] : []),
    ...(name.startsWith('ok') ? found.map(({ message }) => `found: ${message}`) : []),
  ];
}

/** Texts that are not there in both languages, by the place they stand at; a name such as `Prosci` has one form. */
export function wordFaults(texts: [place: string, text: Partial<Bilingual> | undefined][]): string[] {
  const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
  const isName = (text: string): boolean => /^[A-Z][\w-]*$/.test(text);
  return texts.flatMap(([place, { en = '', zh = '' } = {}]) => [
    ...(en === '' || isChinese(en) ? [`${place}: no English`] : []),
    ...(isChinese(zh) || (isName(zh) && zh === en) ? [] : [`${place}: no Chinese`]),
  ]);
}

/** Texts of a rule that are not there in both languages. */
export function ruleWordFaults(rule: Rule): string[] {
  const { messages, why, fix, source, fixTitle, options = {} } = rule;
  return wordFaults([
    ...Object.entries(messages).map(([name, text]): [string, Bilingual] => [`messages/${name}`, text]),
    ['why', why],
    ['fix', fix],
    ['source', source],
    ...(fixTitle ? [['fixTitle', fixTitle] satisfies [string, Bilingual]] : []),
    ...Object.entries(options).map(([name, { description }]): [string, Bilingual] => [
      `options/${name}`,
      description,
    ]),
  ]);
}
