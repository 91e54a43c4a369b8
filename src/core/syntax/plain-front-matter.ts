import type { YamlEntry, YamlMap } from './types.ts';

/**
 * A line of a key and a value that YAML takes as the text it is: a day, one that begins with a letter and holds neither
 * a colon nor a comment, or one in quotes without an escape.
 */
const LINE =
  /([A-Za-z][\w-]*)(: +)(?:(\p{L}(?:[^#:\r\n\t]*[^#:\r\n\t ])?|\d{4}-\d\d-\d\d)|"([^"\\\r\n\t]*)"|'([^'\r\n\t]*)') *\r?\n/uy;

/** What YAML takes for a value of another type. */
const TYPED = /^(?:null|true|false)$/i;

/**
 * Reads front matter of such lines alone, as almost all is, in a small part of the time of a reader of YAML. A property
 * test holds it to be the same to the character.
 *
 * @param at gives the offset in the document for one in `yaml`
 * @returns null where any line is of another form, or a key stands twice: that is for a reader of YAML
 */
export function readPlain(yaml: string, at: (offset: number) => number): YamlMap | null {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  LINE.lastIndex = 0;
  for (let start = 0; start < yaml.length; start = LINE.lastIndex) {
    const found = LINE.exec(yaml);
    if (!found) return null;
    const [, key = '', colon = '', plain, double, single] = found;
    const text = plain ?? double ?? single ?? '';
    if (keys.has(key) || (plain !== undefined && TYPED.test(plain))) return null;
    keys.add(key);
    const keyRange = { start: at(start), end: at(start + key.length) };
    const begin = start + key.length + colon.length;
    const end = begin + text.length + (plain === undefined ? 2 : 0);
    const range = { start: at(begin), end: at(end) };
    entries.push({ key, keyRange, value: { type: 'scalar', range, value: text, text } });
  }
  const [first, last] = [entries.at(0), entries.at(-1)];
  return first && last
    ? { type: 'map', range: { start: first.keyRange.start, end: last.value.range.end }, entries }
    : null;
}
