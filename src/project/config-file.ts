import { LineCounter, parseDocument, type Document } from 'yaml';
import { rules } from '../core/generated/rules.ts';
import { suggest } from '../core/playbook/suggest.ts';
import type { Lang } from '../core/playbook/types.ts';
import { readinessModel } from '../core/kinds/readiness/six-dimension.ts';
import type { RuleConfig, RuleSetting } from '../core/lint/config.ts';
import type { Thresholds } from '../core/thresholds.ts';
import { validators } from './generated/config-validator.js';
import { UsageError } from './fault.ts';
import { say } from './messages.ts';

/** What a configuration file may say; see schemas/config.schema.json. */
export interface ConfigFile {
  extends?: RuleConfig['extends'];
  lang?: Lang;
  ignore?: string[];
  rules?: Record<string, RuleSetting>;
  thresholds?: Thresholds & { 'file.maximum-bytes'?: number };
  overrides?: { files: string[]; rules?: Record<string, RuleSetting> }[];
}

/** A fault of a configuration file, with its place. */
export function fail(path: string, line: number, message: string): never {
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
  const bands = readinessModel(config.thresholds).bands.map(([, from]) => from);
  if (bands.some((from, index) => from <= (bands[index + 1] ?? 0)))
    fail(path, lineOf('/thresholds/readiness.bands'), say(lang, 'bad-bands'));
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
 * @param key where the file is a manifest: the key of ours in it; null where it has none
 */
export function readConfig(text: string, shown: string, lang: Lang, key?: string): ConfigFile | null {
  const counter = new LineCounter();
  if (key === undefined) {
    return checked(parseDocument(text, { lineCounter: counter }), counter, shown, lang);
  }
  const own = keyOf(text, key);
  if (own === undefined) return null;
  return checked(parseDocument(JSON.stringify(own), { lineCounter: counter }), counter, shown, lang);
}
