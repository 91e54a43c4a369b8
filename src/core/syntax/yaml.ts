import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Range, SyntaxProblem, YamlEntry, YamlMap, YamlNode, YamlScalar } from './types.ts';

/** More values than this through aliases are taken for an attack, not for a document. */
const ALIAS_LIMIT = 1000;
/** The first errors of a broken YAML tell enough. */
const ERROR_LIMIT = 20;

/** Turns nodes of `yaml` into our own, with positions in the document. */
class Converter {
  readonly problems: SyntaxProblem[] = [];
  private readonly anchors = new Map<string, { node: YamlNode; size: number }>();
  private size = 0;
  private aliased = 0;

  constructor(
    private readonly text: string,
    private readonly at: (offset: number) => number,
  ) {}

  range(span: readonly number[] | null | undefined): Range {
    // What is missing at the end is reported after it.
    const start = Math.min(this.at(span?.[0] ?? 0), this.text.length);
    let end = Math.min(Math.max(start, this.at(span?.[1] ?? 0)), this.text.length);
    // White space as YAML knows it: a no-break space is part of what it stands in.
    while (end > start && /[ \t\r\n]/.test(this.text.charAt(end - 1))) end -= 1;
    return { start, end };
  }

  node(source: unknown): YamlNode {
    const before = this.size;
    this.size += 1;
    const node = this.convert(source);
    const anchor = (isScalar(source) || isMap(source) || isSeq(source)) && source.anchor;
    if (anchor) this.anchors.set(anchor, { node, size: this.size - before });
    return node;
  }

  private convert(source: unknown): YamlNode {
    if (isAlias(source)) return this.alias(source.source, this.range(source.range));
    if (isMap(source)) return this.map(source.items, this.range(source.range));
    if (isSeq(source)) {
      const items = source.items.map((item) => this.node(item));
      return { type: 'seq', range: this.range(source.range), items };
    }
    if (!isScalar(source)) return this.nothing(this.range(null));
    const value = source.value;
    const plain = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
    return {
      type: 'scalar',
      range: this.range(source.range),
      value: plain ? value : null,
      // `~` and `null` say that there is nothing.
      text: value === null ? '' : (source.source ?? '').replace(/\r?\n$/, ''),
    };
  }

  private nothing(range: Range): YamlScalar {
    return { type: 'scalar', range, value: null, text: '' };
  }

  private map(items: readonly unknown[], range: Range): YamlMap {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    for (const pair of items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const key = pair.key.source ?? String(pair.key.value ?? '');
      const keyRange = this.range(pair.key.range);
      if (seen.has(key)) {
        // The first one counts.
        this.problems.push({ code: 'duplicate-key', range: keyRange, params: { key } });
        continue;
      }
      seen.add(key);
      const value = pair.value === null ? this.nothing({ start: keyRange.end, end: keyRange.end }) : null;
      entries.push({ key, keyRange, value: value ?? this.node(pair.value) });
    }
    return { type: 'map', range, entries };
  }

  /** The anchored value in place of its alias; its size counts each time, so that no bomb goes off later. */
  private alias(name: string, range: Range): YamlNode {
    const target = this.anchors.get(name);
    if (!target) {
      this.problems.push({ code: 'yaml-syntax', range, params: { detail: `unresolved alias ${name}` } });
      return this.nothing(range);
    }
    this.aliased += target.size;
    if (this.aliased > ALIAS_LIMIT) {
      if (!this.problems.some((problem) => problem.code === 'alias-limit')) {
        this.problems.push({ code: 'alias-limit', range, params: { limit: ALIAS_LIMIT } });
      }
      return this.nothing(range);
    }
    this.size += target.size;
    return { ...target.node, range };
  }
}

/**
 * Reads the YAML of a document.
 *
 * @param text the whole document
 * @param at gives the offset in it for one in `yaml`
 * @returns null for the root where there is none or it is no mapping; what is wrong is a problem, never an exception
 */
export function readYaml(
  yaml: string,
  text: string,
  at: (offset: number) => number,
): { root: YamlMap | null; problems: SyntaxProblem[] } {
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false, // it compares each key with each other one; the converter does it in one pass
    logLevel: 'silent',
  });
  const converter = new Converter(text, at);
  const problems = document.errors.slice(0, ERROR_LIMIT).map((error): SyntaxProblem => ({
    code: 'yaml-syntax',
    range: converter.range(error.pos),
    params: { detail: error.message },
  }));
  const root = document.contents === null ? null : converter.node(document.contents);
  problems.push(...converter.problems);
  if (root === null || root.type === 'map') return { root, problems };
  if (problems.length === 0) problems.push({ code: 'not-a-mapping', range: root.range, params: {} });
  return { root: null, problems };
}
