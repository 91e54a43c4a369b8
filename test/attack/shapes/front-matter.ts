import { front, upTo, yaml, type Make } from './make.ts';

/** Keys and values of every kind, and what is no YAML. */
export const frontMatter: Record<string, Make> = {
  'unknown keys': yaml((index) => `unknown${index}: a\n`),
  'keys that are nearly known': yaml((index) => `ownr${index}: a\n`),
  'duplicate keys': yaml('owner: a\n'),
  'keys of a mapping': yaml((index) => `  k${index}: a\n`, 'x:\n'),
  'a list of texts': yaml('  - a\n', 'tags:\n'),
  'a list in a line': yaml('a, ', 'tags: [', ']'),
  'a list that is not closed': yaml('a, ', 'tags: ['),
  'a list of rows': yaml((index) => `  - name: a${index}\n    when: 2026-02-30\n`, 'activities:\n'),
  'a list of lists': yaml('  - [a]\n', 'activities:\n'),
  'days off': yaml('  - 2026-05-01\n', 'calendar:\n'),
  'days off that are none': yaml('  - nonsense\n', 'calendar:\n'),
  countries: yaml('  - CN\n', 'calendar:\n'),
  'a quoted value': yaml('a', 'vision: "', '"', 'change'),
  'a value that is not closed': yaml('a', 'vision: "', '', 'change'),
  'escapes of a value': yaml('\\n', 'vision: "', '"', 'change'),
  'wrong escapes of a value': yaml('\\q', 'vision: "', '"', 'change'),
  'a folded value': yaml('  a\n', 'vision: >\n', '', 'change'),
  'a plain value of many lines': yaml('  a\n', 'vision: a\n', '', 'change'),
  'blank lines of a value': yaml('\n', 'vision: >\n  a\n', '  b', 'change'),
  'comments of the front matter': yaml('# a\n'),
  anchors: yaml((index) => `x-${index}: &a${index} a\n`),
  aliases: yaml((index) => `x-${index}: *a\n`, 'x-a: &a a\n'),
  'aliases of nothing': yaml((index) => `x-${index}: *b\n`),
  'tags of values': yaml((index) => `x-${index}: !t a\n`),
  'opening square brackets': yaml('[', 'x: '),
  'opening curly brackets': yaml('{', 'x: '),
  'pairs in pairs': yaml('a: ', 'x: [', '1]'),
  'complex keys': yaml('? ', 'x: '),
  'complex keys on lines': yaml('? a\n'),
  'sequences in a line': yaml('- '),
  'deeper and deeper': (size) =>
    front(
      'roadmap',
      upTo(size, (index) => `${' '.repeat(index)}a:\n`),
    ),
  'deeper and deeper sequences': (size) =>
    front(
      'roadmap',
      upTo(size, (index) => `${' '.repeat(index)}-\n`),
    ),
  'colons of full width': yaml((index) => `k${index}：a\n`),
  'dashes of the front matter': yaml('-'),
  directives: yaml('%YAML 1.2\n'),
  'documents in the front matter': yaml('...\n'),
  'front matter that is not closed': (size) =>
    `---\nplaybook: roadmap\n${upTo(size, (index) => `k${index}: a\n`)}`,
  'spaces after the dashes': (size) => `---${' '.repeat(size)}\nplaybook: roadmap\n---\n`,
  'a key and spaces': (size) => `---\nplaybook: roadmap\na${' '.repeat(size)}\n---\n`,
  'lines of spaces': yaml('   \n', 'x: |\n'),
};
