import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { RuleConfig, RuleSetting } from '../core/lint/config.ts';
import type { Lang, Params } from '../core/playbook/types.ts';
import type { Catalogue } from '../core/registry.ts';
import { nestsTooDeep } from '../core/syntax/yaml-depth.ts';
import type { ThresholdDefinition, Thresholds } from '../core/thresholds.ts';
import { expected } from './expected.ts';
import { UsageError } from './fault.ts';
import validate, { type ValidationError } from './generated/config-validator.js';
import { say, type MessageId } from './messages.ts';
import { MAXIMUM_PATTERNS, patternFault } from './patterns.ts';
import { ruleFault } from './rule-faults.ts';

/** What a configuration file may say; see schemas/config.schema.json. */
export interface ConfigFile {
  extends?: RuleConfig['extends'];
  lang?: Lang;
  ignore?: string[];
  rules?: Record<string, RuleSetting>;
  thresholds?: Thresholds & { 'file.maximum-bytes'?: number };
  overrides?: { files: string[]; rules?: Record<string, RuleSetting> }[];
}

/** More values than this through aliases are taken for an attack, not for a configuration. */
const ALIAS_LIMIT = 100;

/** A fault of a configuration file, with its place. */
export function fail(path: string, line: number, message: string): never {
  throw new UsageError(`${path}:${line}: ${message}`);
}

/** Keys and indexes from the root of the configuration. */
type Path = (string | number)[];

/** A parsed text, of which the configuration is the whole or, in a manifest, one key. */
class Source {
  private readonly counter = new LineCounter();
  private readonly document: Document.Parsed;
  private readonly root: Path;
  private readonly shown: string;
  private readonly lang: Lang;

  constructor(text: string, shown: string, lang: Lang, root: Path) {
    this.document = parseDocument(text, {
      lineCounter: this.counter,
      // An excerpt for each of many errors takes long, and the first one is shown.
      prettyErrors: false,
      // A manifest is JSON, where a key that stands twice is no error.
      uniqueKeys: root.length === 0,
      logLevel: 'silent',
    });
    this.shown = shown;
    this.lang = lang;
    this.root = root;
    const [error] = this.document.errors;
    if (error) fail(shown, this.counter.linePos(error.pos[0]).line, error.message);
  }

  get content(): unknown {
    let whole: unknown;
    try {
      whole = this.document.toJS({ maxAliasCount: ALIAS_LIMIT });
    } catch (error) {
      // What it says of aliases; names of anchors were looked up before.
      if (error instanceof ReferenceError) this.fail([], 'too-many-aliases', { limit: ALIAS_LIMIT });
      throw error;
    }
    return this.root.reduce((at, key) => (at as Record<string, unknown> | null)?.[key], whole) ?? {};
  }

  /** Line of a value, or of its key. */
  private lineOf(path: Path, atKey: boolean): number {
    const full = [...this.root, ...path];
    const parent = this.document.getIn(full.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === full.at(-1))
      : null;
    const node = atKey && pair ? pair.key : this.document.getIn(full, true);
    return isNode(node) && node.range ? this.counter.linePos(node.range[0]).line : 1;
  }

  fail(path: Path, id: MessageId, params: Params = {}, atKey = false): never {
    fail(this.shown, this.lineOf(path, atKey), say(this.lang, id, params));
  }
}

/** Path of a JSON pointer of the validator; indexes are numbers, as the document wants them. */
function pathOf(pointer: string): Path {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(key) ? Number(key) : key;
  });
}

/** Tells of a fault that the schema finds. */
function failOfSchema(
  source: Source,
  content: unknown,
  { keyword, instancePath, params }: ValidationError,
): never {
  const path = pathOf(instancePath);
  const name = path.filter((key) => typeof key === 'string').at(-1);
  const parent =
    name === undefined ? { en: 'the configuration', zh: '配置' } : { en: `\`${name}\``, zh: `“${name}”` };
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    source.fail([...path, key], 'unknown-key', { key, parent }, true);
  }
  if (keyword === 'required')
    source.fail(path, 'missing-key', { key: String(params.missingProperty), parent });
  const value = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], content);
  const limit = keyword === 'type' ? params.type : keyword === 'enum' ? params.allowedValues : params.limit;
  source.fail(path, 'bad-value', {
    value: JSON.stringify(value),
    key: name ?? 'changebook',
    expected: expected({ [keyword]: limit }),
  });
}

/** Lists of patterns, each with its place. */
function patternsOf({ ignore, overrides = [] }: ConfigFile): [Path, string[] | undefined][] {
  return [
    [['ignore'], ignore],
    ...overrides.map(({ files }, index): [Path, string[]] => [['overrides', index, 'files'], files]),
  ];
}

/** Checks a configuration against the schema and the rules; faults name their line. */
function checked(source: Source, registry: Catalogue): ConfigFile {
  const { content } = source;
  if (!validate(content)) {
    const [error] = validate.errors ?? [];
    if (error) failOfSchema(source, content, error);
  }
  const config = content as ConfigFile;
  const settings: [Path, ConfigFile['rules']][] = [
    [['rules'], config.rules],
    ...(config.overrides ?? []).map((override, index): [Path, ConfigFile['rules']] => [
      ['overrides', index, 'rules'],
      override.rules,
    ]),
  ];
  for (const [path, named] of settings) {
    const fault = named && ruleFault(named, registry.rules);
    if (fault) source.fail([...path, ...fault.path], fault.message, fault.params, fault.atKey);
  }
  for (const [path, patterns = []] of patternsOf(config)) {
    for (const [index, pattern] of patterns.entries()) {
      const fault = patternFault(pattern);
      if (fault) source.fail([...path, index], fault.message, fault.params);
    }
    if (patterns.length > MAXIMUM_PATTERNS)
      source.fail(path, 'too-many-patterns', { limit: MAXIMUM_PATTERNS });
  }
  const defined = Object.assign({}, ...[...registry.kinds.values()].map((kind) => kind.thresholds)) as Record<
    string,
    ThresholdDefinition | undefined
  >;
  for (const [key, value] of Object.entries(config.thresholds ?? {})) {
    const reason = defined[key]?.fault?.(value);
    if (reason) source.fail(['thresholds', key], 'bad-threshold', { reason }, true);
  }
  return config;
}

/** A value of a manifest; a manifest that is broken is for its own tools to complain of. */
function keyOf(text: string, key: string): unknown {
  try {
    return (JSON.parse(text) as Record<string, unknown> | null)?.[key];
  } catch {
    return undefined;
  }
}

/**
 * Checks the text of one configuration file.
 *
 * @param shown the path as messages name it
 * @param registry whose rules and thresholds it may set
 * @param key where the file is a manifest: the key of ours in it; null where it has none
 */
export function readConfig(
  text: string,
  shown: string,
  lang: Lang,
  registry: Catalogue,
  key?: string,
): ConfigFile | null {
  if (key !== undefined && keyOf(text, key) === undefined) return null;
  if (nestsTooDeep(text)) fail(shown, 1, say(lang, 'too-deep'));
  return checked(new Source(text, shown, lang, key === undefined ? [] : [key]), registry);
}
