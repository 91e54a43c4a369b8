import { dirname, isAbsolute, join, relative, resolve } from 'pathe';
import type { Lang } from '../core/playbook/types.ts';
import { defaultConfig, type RuleConfig, type RuleSetting } from '../core/lint/config.ts';
import { memoize, memoizeWeak } from '../core/memoize.ts';
import type { Catalogue } from '../core/registry.ts';
import { fail, readConfig, type ConfigFile } from './config-file.ts';
import { say } from './messages.ts';
import { matcher } from './patterns.ts';

/** What one file says of documents, by their absolute paths. */
interface FoundConfig {
  /** The file, as people name it. */
  source: string;
  content: ConfigFile;
  ignores(file: string): boolean;
  /** Rules of overrides that a document fits, in their order. */
  overriding(file: string): ConfigFile['rules'][];
}

const NAMES = ['.changebook.yml', '.changebook.yaml', '.changebook.json'];
const MAXIMUM_BYTES = 1_000_000;

/**
 * Text of a configuration file, or null where there is none. What is there and cannot be read is a usage
 * error, which names the file as `shown`.
 *
 * @param within the folder that a link must not lead out of; none for a file that a person named
 */
export type ReadConfigText = (path: string, shown: string, within?: string) => string | null;

type Reading = Required<Pick<ConfigurationOptions, 'cwd' | 'lang' | 'read' | 'registry'>>;

/** @param folder where its patterns are counted from */
function foundConfig(folder: string, source: string, content: ConfigFile): FoundConfig {
  const within = (patterns: readonly string[] = []): ((file: string) => boolean) => {
    const matches = matcher(patterns);
    return (file) => isWithin(folder, file) && matches(relative(folder, file));
  };
  const overrides = (content.overrides ?? []).map(({ files, rules }) => ({ fits: within(files), rules }));
  return {
    source,
    content,
    ignores: within(content.ignore),
    overriding: (file) => overrides.filter(({ fits }) => fits(file)).map(({ rules }) => rules),
  };
}

function inFolder(folder: string, top: string, { cwd, lang, read, registry }: Reading): FoundConfig | null {
  const found = (name: string, key?: string): FoundConfig | null | undefined => {
    const path = join(folder, name);
    const source = relative(cwd, path);
    const text = read(path, source, top);
    if (text === null) return undefined;
    const content = readConfig(text, source, lang, registry, key);
    return content && foundConfig(folder, source, content);
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
  /** True where everything in a folder is ignored. */
  ignoresFolder(path: string): boolean;
  /** Size above which a file is not read. */
  maximumBytes(path: string): number;
  /** Everything that holds for a file, with its source. */
  settingsOf(path: string): Setting[];
  lang: Lang | undefined;
  /** Files that were read so far, whether they say anything or not. */
  files: ReadonlySet<string>;
}

/** True for a folder itself and everything below it. */
function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !isAbsolute(inside) && inside.split('/')[0] !== '..';
}

/** The folder that a document stands in, as its path names it. */
const folderOf = (path: string): string => /^(.*[/\\])?/s.exec(path)?.[0] ?? '';

/** The folder, then those above it, up to the top one. */
function upTo(top: string, folder: string): string[] {
  const parent = dirname(folder);
  return folder === top || folder === parent ? [folder] : [folder, ...upTo(top, parent)];
}

const DEFAULTS: Setting[] = [{ key: 'extends', value: defaultConfig.extends, source: 'default' }];

/** What one file of the chain adds for a document, keys as in `rules.no-sponsor`. */
function settingsIn({ source, content, overriding }: FoundConfig, file: string): Setting[] {
  const { rules, thresholds, extends: preset } = content;
  const setting = (key: string, value: unknown): Setting => ({ key, value, source });
  return [
    ...(preset ? [setting('extends', preset)] : []),
    ...[rules, ...overriding(file)].flatMap((group) =>
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
  registry: Catalogue;
  read: ReadConfigText;
  /** Language of its faults. */
  lang: Lang;
  /** One file for all documents, `false` for none, otherwise those found by walking up. */
  file?: string | false;
  /**
   * The highest folder whose configuration counts for a folder at or below it; without it there is no limit.
   * That of `cwd` holds for everything below `cwd`.
   */
  top?(folder: string): string;
  /** From the command line; they win. */
  rules?: Record<string, RuleSetting>;
}

/** The file that a person asked for, which has to be there. */
function named(file: string, { cwd, lang, read, registry }: Reading): FoundConfig {
  const text = read(resolve(cwd, file), file);
  const content = text === null ? null : readConfig(text, file, lang, registry);
  return content
    ? foundConfig(cwd, file, content)
    : fail(file, 1, say(lang, 'unreadable-config', { reason: 'ENOENT' }));
}

/**
 * The configuration of a run.
 *
 * Faults in a configuration file are usage errors that name the file and line.
 */
export function configuration(given: ConfigurationOptions): Configuration {
  const { cwd, file, rules, top = () => '/' } = given;
  const files = new Set<string>();
  const options: ConfigurationOptions = {
    ...given,
    read: (path, ...more) => {
      const text = given.read(path, ...more);
      if (text !== null) files.add(path);
      return text;
    },
  };
  const topOf = memoize((folder: string) => resolve(top(isWithin(cwd, folder) ? cwd : folder)));
  const own = memoize((folder: string) => inFolder(folder, topOf(folder), options));
  const single = typeof file === 'string' ? [named(file, options)] : null;
  const chain = memoize((folder: string): FoundConfig[] => {
    if (single || file === false) return single ?? [];
    const folders = upTo(topOf(folder), folder).reverse();
    return folders.flatMap((one) => own(one) ?? []);
  });
  const chainIn = memoize((folder: string) => chain(resolve(cwd, folder)));
  // A folder has many documents, and what it takes to find it is asked of each of them.
  const chainOf = (path: string): FoundConfig[] => chainIn(folderOf(path));
  const settings = (found: readonly FoundConfig[], full: string): Setting[] => {
    const asked = Object.entries(rules ?? {}).map(([id, value]) => ({
      key: `rules.${id}`,
      value,
      source: '--rule',
    }));
    // The last word on a key holds.
    const all = [...DEFAULTS, ...found.flatMap((one) => settingsIn(one, full)), ...asked];
    return [...new Map(all.map((one) => [one.key, one])).values()];
  };
  const settingsOf = (path: string): Setting[] => settings(chainOf(path), resolve(cwd, path));
  const ignored = (path: string, found: readonly FoundConfig[], inside = ''): boolean =>
    found.some((one) => one.ignores(join(resolve(cwd, path), inside)));
  // The engine prepares rules once a configuration, so equal ones must be the same object.
  const same = new Map<string, RuleConfig>();
  const rulesOf = (all: Setting[]): RuleConfig => {
    const config = ruleConfigOf(all);
    const key = JSON.stringify(config);
    const known = same.get(key) ?? config;
    same.set(key, known);
    return known;
  };
  const rulesOfAll = memoizeWeak((found: readonly FoundConfig[]) => rulesOf(settings(found, '')));
  return {
    lang: chain(resolve(cwd)).at(-1)?.content.lang,
    files,
    ignores: (path) => ignored(path, chainOf(path)),
    // Patterns such as `drafts/**` mean what is in a folder, and not the folder.
    ignoresFolder: (path) => ignored(path, chain(dirname(resolve(cwd, path))), '-'),
    maximumBytes: (path) =>
      chainOf(path)
        .map((one) => one.content.thresholds?.['file.maximum-bytes'])
        .findLast((bytes) => bytes !== undefined) ?? MAXIMUM_BYTES,
    settingsOf,
    rulesFor: (path) => {
      const found = chainOf(path);
      return found.some(({ content }) => content.overrides) ? rulesOf(settingsOf(path)) : rulesOfAll(found);
    },
  };
}
