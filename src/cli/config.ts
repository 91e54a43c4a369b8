import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { rules } from '../core/generated/rules.ts';
import { suggest } from '../core/playbook/suggest.ts';
import type { Lang } from '../core/playbook/types.ts';
import { defaultConfig, type RuleConfig, type RuleSetting } from '../core/rules/config.ts';
import { validators } from './generated/config-validator.js';
import { UsageError } from './host.ts';
import { say } from './messages.ts';

/** What a configuration file may say; see schemas/config.schema.json. */
interface ConfigFile {
  extends?: RuleConfig['extends'];
  lang?: Lang;
  ignore?: string[];
  rules?: Record<string, RuleSetting>;
  overrides?: { files: string[]; rules?: Record<string, RuleSetting> }[];
}

interface FoundConfig {
  folder: string;
  content: ConfigFile;
}

const NAMES = ['.changebook.yml', '.changebook.yaml', '.changebook.json'];

function fail(path: string, line: number, message: string): never {
  throw new UsageError(`${path}:${line}: ${message}`);
}

/** Checks a document against the schema and the names of the rules; faults name their line. */
function checked(document: Document, counter: LineCounter, path: string, lang: Lang): ConfigFile {
  const lineOf = (pointer: string): number => {
    const keys = pointer
      .split('/')
      .slice(1)
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node =
      keys.length > 0 ? (document.getIn(keys, true) as { range?: number[] } | undefined) : undefined;
    return node?.range ? counter.linePos(node.range[0] ?? 0).line : 1;
  };
  const [error] = document.errors;
  if (error) fail(path, error.linePos?.[0].line ?? 1, error.message.split('\n')[0] ?? '');
  const content: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  const validate = validators.config;
  if (validate && !validate(content)) {
    const [first] = validate.errors ?? [];
    const pointer = first?.instancePath ?? '';
    const { additionalProperty, allowedValues } = first?.params ?? {};
    const detail = [additionalProperty, allowedValues].flat().filter(Boolean).join(', ');
    const at = additionalProperty ? `${pointer}/${String(additionalProperty)}` : pointer;
    fail(
      path,
      lineOf(at),
      say(lang, 'bad-config', { pointer: pointer || '/', detail: `${first?.message} ${detail}` }),
    );
  }
  const config = content as ConfigFile;
  const known = rules.map((rule) => rule.id);
  for (const [at, named] of [
    ['/rules', config.rules],
    ...(config.overrides ?? []).map(
      (override, index) => [`/overrides/${index}/rules`, override.rules] as const,
    ),
  ] as const) {
    for (const id of Object.keys(named ?? {})) {
      if (id === '*' || known.includes(id)) continue;
      fail(
        path,
        lineOf(`${at}/${id}`),
        say(lang, 'unknown-rule', { rule: id, near: suggest(id, known) ?? known[0] ?? '' }),
      );
    }
  }
  return config;
}

function read(path: string, shown: string, lang: Lang, key?: string): ConfigFile | null {
  const counter = new LineCounter();
  const text = readFileSync(path, 'utf8');
  if (key !== undefined) {
    const whole = JSON.parse(text) as Record<string, unknown>;
    if (whole[key] === undefined) return null;
    return checked(parseDocument(JSON.stringify(whole[key]), { lineCounter: counter }), counter, shown, lang);
  }
  return checked(parseDocument(text, { lineCounter: counter }), counter, shown, lang);
}

function inFolder(folder: string, cwd: string, lang: Lang): FoundConfig | null {
  for (const name of NAMES) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const content = read(path, relative(cwd, path) || name, lang);
    return content && { folder, content };
  }
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return null;
  const content = read(manifest, relative(cwd, manifest), lang, 'changebook');
  return content && { folder, content };
}

/** Answers what the configuration says of each file; nearer files override farther ones. */
export interface Configuration {
  rulesFor(path: string): RuleConfig;
  ignores(path: string): boolean;
  lang: Lang | undefined;
}

/** No configuration: the recommended rules for all. */
export const noConfiguration: Configuration = {
  rulesFor: () => defaultConfig,
  ignores: () => false,
  lang: undefined,
};

function matches(patterns: string[] | undefined, folder: string, file: string): boolean {
  const inside = relative(folder, file).split(sep).join('/');
  if (!patterns || patterns.length === 0 || inside.startsWith('..')) return false;
  return ignore().add(patterns).ignores(inside);
}

/**
 * Configuration by walking up from each file, or of one file for all.
 *
 * Faults in a configuration file are usage errors that name the file and line.
 */
export function configuration(cwd: string, lang: Lang, only?: string): Configuration {
  const byFolder = new Map<string, FoundConfig[]>();
  const single = only === undefined ? null : read(resolve(cwd, only), only, lang);
  const chain = (folder: string): FoundConfig[] => {
    if (single) return [{ folder: cwd, content: single }];
    const known = byFolder.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const own = inFolder(folder, cwd, lang);
    const all = [...(parent === folder ? [] : chain(parent)), ...(own ? [own] : [])];
    byFolder.set(folder, all);
    return all;
  };
  // The engine prepares rules once a configuration, so equal ones must be the same object.
  const same = new Map<string, RuleConfig>();
  return {
    lang: chain(cwd).at(-1)?.content.lang,
    ignores: (path) => {
      const file = resolve(cwd, path);
      return chain(dirname(file)).some(({ folder, content }) => matches(content.ignore, folder, file));
    },
    rulesFor: (path) => {
      const file = resolve(cwd, path);
      const merged: RuleConfig = { extends: defaultConfig.extends, rules: {} };
      for (const { folder, content } of chain(dirname(file))) {
        merged.extends = content.extends ?? merged.extends;
        Object.assign(merged.rules, content.rules);
        for (const override of content.overrides ?? []) {
          if (matches(override.files, folder, file)) Object.assign(merged.rules, override.rules);
        }
      }
      const key = JSON.stringify(merged);
      if (!same.has(key)) same.set(key, merged);
      return same.get(key) ?? merged;
    },
  };
}
