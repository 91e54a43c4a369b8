import { findFences, withAsciiColons } from './fences.ts';
import { readPlain } from './plain-front-matter.ts';
import type { FrontMatter, SyntaxProblem, YamlEntry, YamlMap } from './types.ts';
import { nestsTooDeep } from './yaml-depth.ts';
import { readYaml } from './yaml.ts';

/** Characters of front matter that are read; a parser of YAML takes seconds for more. */
const LONGEST = 200_000;
const TOO_LONG = {
  en: 'it has more than 200,000 characters; write what is so much as a table below it',
  zh: '超过 200,000 个字符；请把大量内容写成下方的表格',
};
const TOO_DEEP = { en: 'it is nested too deeply; write it flatter', zh: '嵌套过深；请写得扁平些' };

export interface FrontMatterReading {
  frontMatter: FrontMatter | null;
  /** Where the body begins. */
  bodyStart: number;
  problems: SyntaxProblem[];
}

/** The key that makes a playbook of a text, where the rest cannot be read. */
function kindIn(yaml: string, at: (offset: number) => number): YamlEntry[] {
  const found = /^(["']?)playbook\1([ \t]*:[ \t]*)(["']?)([\w-]*)/m.exec(yaml);
  if (!found) return [];
  const [whole, quote = '', colon = '', opening = '', text = ''] = found;
  const keyEnd = found.index + whole.length - text.length - opening.length - colon.length;
  const key = { start: at(found.index + quote.length), end: at(keyEnd - quote.length) };
  const range = { start: at(keyEnd + colon.length), end: at(found.index + whole.length) };
  return [{ key: 'playbook', keyRange: key, value: { type: 'scalar', range, value: text, text } }];
}

/**
 * Reads the front matter of a document.
 *
 * @param bom offset of the first character after a byte order mark.
 * @returns its tree with positions in the document; what is wrong with it is a problem, never an exception.
 */
export function readFrontMatter(text: string, bom: number): FrontMatterReading {
  const fences = findFences(text, bom);
  if (!fences) return { frontMatter: null, bodyStart: bom, problems: [] };
  const { range, content } = fences;
  const empty: YamlMap = { type: 'map', range: content, entries: [] };
  const read = (root: YamlMap, problems: SyntaxProblem[]): FrontMatterReading => ({
    frontMatter: { range, content, root },
    bodyStart: range.end,
    problems: fences.closed
      ? problems
      : [{ code: 'unclosed-front-matter', range: { start: bom, end: bom + 3 }, params: {} }, ...problems],
  });

  const { yaml, at } = withAsciiColons(text.slice(content.start, content.end), content.start);
  const detail = yaml.length > LONGEST ? TOO_LONG : nestsTooDeep(yaml) ? TOO_DEEP : null;
  if (detail) {
    const problem = { code: 'yaml-syntax', range: content, params: { detail } } as const;
    return read({ ...empty, entries: kindIn(yaml, at) }, [problem]);
  }
  const plain = readPlain(yaml, at);
  if (plain) return read(plain, []);
  const { root, problems } = readYaml(yaml, text, at);
  return read(root ?? empty, problems);
}
