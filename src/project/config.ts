import ignore from 'ignore';
import { dirname, join, relative, resolve } from 'pathe';
import type { Lang } from '../core/playbook/types.ts';
import { defaultConfig, type RuleConfig, type RuleSetting } from '../core/lint/config.ts';
import type { Registry } from '../core/registry.ts';
import { fail, readConfig, type ConfigFile } from './config-file.ts';
import { say } from './messages.ts';

interface FoundConfig {
  /** Where its patterns are counted from. */
  folder: string;
  /** The file, as people name it. */
  source: string;
  content: ConfigFile;
}

const NAMES = ['.changebook.yml', '.changebook.yaml', '.changebook.json'];
const MAXIMUM_BYTES = 1_000_000;

/**
 * Text of a configuration file, or null where there is none. What is there and cannot be read is a usage
 * error, which names the file as `shown`.
 */
export type ReadConfigText = (path: string, shown: string) => string | null;

type Reading = Required<Pick<ConfigurationOptions, 'cwd' | 'lang' | 'read' | 'registry'>>;

function inFolder(folder: string, { cwd, lang, read, registry }: Reading): FoundConfig | null {
  const found = (name: string, key?: string): FoundConfig | null | undefined => {
    const path = join(folder, name);
    const source = relative(cwd, path);
    const text = read(path, source);
    if (text === null) return undefined;
    const content = readConfig(text, source, lang, registry, key);
    return content && { folder, source, content };
  };
  for (const name of NAMES) {
    const own = found(name);
    if (own !== undefined) return own;
  }
  return found('package.json', 'changebook') ?? null;
}

/** One thing that holds for a file, and who said so. */
export interface Setting {
  key: string;
  value: unknown;
  /** A configuration file, `--rule`, or `default`. */
  source: string;
}

/** Answers what the configuration says of each file; nearer files override farther ones. */
export interface Configuration {
  rulesFor(path: string): RuleConfig;
  ignores(path: string): boolean;
  /** Size above which a file is not read. */
  maximumBytes(path: string): number;
  /** Everything that holds for a file, with its source. */
  settingsOf(path: string): Setting[];
  lang: Lang | undefined;
}

function matches(patterns: string[] | undefined, folder: string, file: string): boolean {
  const inside = relative(folder, file);
  if (!patterns || patterns.length === 0 || inside.startsWith('..')) return false;
  return ignore().add(patterns).ignores(inside);
}

const DEFAULTS: Setting[] = [{ key: 'extends', value: defaultConfig.extends, source: 'default' }];

/** What one file of the chain adds for a document, keys as in `rules.no-sponsor`. */
function settingsIn({ folder, source, content }: FoundConfig, file: string): Setting[] {
  const { overrides = [], rules, thresholds, extends: preset } = content;
  const setting = (key: string, value: unknown): Setting => ({ key, value, source });
  const fitting = overrides.filter((override) => matches(override.files, folder, file));
  return [
    ...(preset ? [setting('extends', preset)] : []),
    ...[rules, ...fitting.map((override) => override.rules)].flatMap((group) =>
      Object.entries(group ?? {}).map(([id, value]) => setting(`rules.${id}`, value)),
    ),
    ...Object.entries(thresholds ?? {}).map(([name, value]) => setting(`thresholds.${name}`, value)),
  ];
}

function ruleConfigOf(settings: Setting[]): RuleConfig {
  const within = (prefix: string) =>
    Object.fromEntries(
      settings.flatMap(({ key, value }) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
      ),
    );
  return {
    extends: settings.find(({ key }) => key === 'extends')?.value as RuleConfig['extends'],
    rules: within('rules.') as RuleConfig['rules'],
    thresholds: within('thresholds.'),
  };
}

export interface ConfigurationOptions {
  cwd: string;
  /** Kinds and rules that may be configured. */
  registry: Registry;
  read: ReadConfigText;
  /** Language of its faults. */
  lang: Lang;
  /** One file for all documents, `false` for none, otherwise those found by walking up. */
  file?: string | false;
  /** From the command line; they win. */
  rules?: Record<string, RuleSetting>;
}

/** The file that a person asked for, which has to be there. */
function named(file: string, { cwd, lang, read, registry }: Reading): FoundConfig {
  const text = read(resolve(cwd, file), file);
  const content = text === null ? null : readConfig(text, file, lang, registry);
  return content
    ? { folder: cwd, source: file, content }
    : fail(file, 1, say(lang, 'unreadable-config', { reason: 'ENOENT' }));
}

/**
 * The configuration of a run.
 *
 * Faults in a configuration file are usage errors that name the file and line.
 */
export function configuration(options: ConfigurationOptions): Configuration {
  const { cwd, file, rules } = options;
  const byFolder = new Map<string, FoundConfig[]>();
  const single = typeof file === 'string' ? [named(file, options)] : null;
  const chain = (folder: string): FoundConfig[] => {
    if (single || file === false) return single ?? [];
    const known = byFolder.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const own = inFolder(folder, options);
    const all = [...(parent === folder ? [] : chain(parent)), ...(own ? [own] : [])];
    byFolder.set(folder, all);
    return all;
  };
  const settingsOf = (path: string): Setting[] => {
    const full = resolve(cwd, path);
    const found = chain(dirname(full)).flatMap((one) => settingsIn(one, full));
    const asked = Object.entries(rules ?? {}).map(([id, value]) => ({
      key: `rules.${id}`,
      value,
      source: '--rule',
    }));
    // The last word on a key holds.
    return [...new Map([...DEFAULTS, ...found, ...asked].map((one) => [one.key, one])).values()];
  };
  // The engine prepares rules once a configuration, so equal ones must be the same object.
  const same = new Map<string, RuleConfig>();
  return {
    lang: chain(cwd).at(-1)?.content.lang,
    ignores: (path) => {
      const full = resolve(cwd, path);
      return chain(dirname(full)).some((one) => matches(one.content.ignore, one.folder, full));
    },
    maximumBytes: (path) =>
      chain(dirname(resolve(cwd, path)))
        .map((one) => one.content.thresholds?.['file.maximum-bytes'])
        .findLast((bytes) => bytes !== undefined) ?? MAXIMUM_BYTES,
    settingsOf,
    rulesFor: (path) => {
      const config = ruleConfigOf(settingsOf(path));
      const key = JSON.stringify(config);
      const known = same.get(key) ?? config;
      same.set(key, known);
      return known;
    },
  };
}
