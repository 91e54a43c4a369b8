import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { globSync } from 'tinyglobby';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { random } from '../../../scripts/corpus.mjs';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

const spec = createRequire(import.meta.url)('commonmark-spec') as {
  tests: { number: number; markdown: string }[];
};

interface Node {
  type: string;
  depth?: number;
  value?: string;
  alt?: string;
  label?: string;
  checked?: boolean | null;
  children?: Node[];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function textOf(node: Node): string {
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value ?? '') ? '\n' : '';
  if (node.type === 'break') return '\n';
  // Footnotes are prose here: see docs/format-differences.md.
  if (node.type === 'footnoteReference') return `[^${node.label}]`;
  return node.value ?? node.alt ?? (node.children ?? []).map(textOf).join('');
}

/** Headings, tables and tasks outside quotes, as remark reads them. */
function byRemark(markdown: string) {
  const headings: string[] = [];
  const tables: string[][][] = [];
  const tasks: boolean[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node, (node) => {
    if (node.type === 'blockquote' || node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'heading') headings.push(`${node.depth} ${oneLine(textOf(node))}`);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') tasks.push(node.checked);
    if (node.type === 'table') {
      const width = node.children?.[0]?.children?.length ?? 0;
      const rows = (node.children ?? []).map((row) => {
        return (row.children ?? []).slice(0, width).map((cell) => oneLine(textOf(cell)));
      });
      tables.push(rows);
    }
    return undefined;
  });
  return { headings, tables, tasks };
}

function byUs(markdown: string) {
  const { sections, tables, tasks } = parseSyntax(markdown);
  return {
    headings: sections.flatMap(({ heading }) => {
      // Bold lines may be headings here: see docs/format-differences.md.
      const isBold =
        heading && /^(?:\*\*|__)/.test(markdown.slice(heading.range.start, heading.textRange.start));
      return heading && !isBold ? [`${heading.level} ${oneLine(heading.text)}`] : [];
    }),
    tables: tables.map((table) =>
      [...(table.headers ?? [table.header]), ...table.rows].map((row) =>
        row.cells.map((cell) => oneLine(cell.text)),
      ),
    ),
    tasks: tasks.map((task) => task.state === 'done'),
  };
}

/** Why we differ, by example of the specification; told in docs/format-differences.md. */
const ACCEPTED_EXAMPLES: Record<number, string> = {
  96: 'a line of dashes at the very beginning opens front matter',
};

const root = new URL('../../../node_modules/', import.meta.url).pathname;
const readmes = globSync('**/[Rr][Ee][Aa][Dd][Mm][Ee].md', { cwd: root }).toSorted();

it('reads the examples of the CommonMark specification as remark does', () => {
  const differing = spec.tests.filter(({ markdown }) => {
    return JSON.stringify(byUs(markdown)) !== JSON.stringify(byRemark(markdown));
  });
  expect(differing.map(({ number }) => String(number))).toEqual(Object.keys(ACCEPTED_EXAMPLES));
});

it('reads the documents of its dependencies as remark does', () => {
  const differing = readmes.filter((path) => {
    const markdown = readFileSync(root + path, 'utf8');
    return JSON.stringify(byUs(markdown)) !== JSON.stringify(byRemark(markdown));
  });
  expect(readmes.length).toBeGreaterThan(50);
  expect(differing).toEqual([]);
});

const WORDS = [
  'Train',
  '试点',
  'a `b|c` d',
  '**bold**',
  '[x](y.md)',
  'é',
  '😀',
  '\\|',
  '&amp;',
  '~~old~~',
  '<br>',
];
const BLOCKS: ((r: ReturnType<typeof random>) => string)[] = [
  (r) => `${'#'.repeat(r.int(1, 7))} ${r.pick(WORDS)} ${r.pick(WORDS)}`,
  (r) => `${r.pick(WORDS)}\n${r.pick(['===', '---'])}`,
  (r) => {
    const width = r.int(1, 5);
    const line = (cell: () => string): string => `| ${Array.from({ length: width }, cell).join(' | ')} |`;
    const rows = Array.from({ length: r.int(0, 4) }, () => line(() => r.pick(WORDS)));
    return [line(() => r.pick(WORDS)), line(() => r.pick(['---', ':--', '--:'])), ...rows].join('\n');
  },
  (r) =>
    Array.from({ length: r.int(1, 4) }, () => `- [${r.pick([' ', 'x'])}] ${r.pick(WORDS)} @coo`).join('\n'),
  (r) => `- [ ] ${r.pick(WORDS)}\n  - [x] ${r.pick(WORDS)}\n\n    more`,
  (r) => `\`\`\`\n# ${r.pick(WORDS)}\n- [ ] no\n\`\`\``,
  (r) => `> # ${r.pick(WORDS)}\n> - [ ] no`,
  (r) => `<!-- ${r.pick(WORDS)} -->`,
  (r) => `<div>\n\n${r.pick(WORDS)}\n\n</div>`,
  (r) => `1. ${r.pick(WORDS)}\n2. [x] ${r.pick(WORDS)}`,
  (r) => `    # ${r.pick(WORDS)}`,
];

it('reads generated documents as remark does', () => {
  const r = random(9);
  const differing = Array.from({ length: 1500 }, () => {
    const blocks = Array.from({ length: r.int(1, 8) }, () => r.pick(BLOCKS)(r));
    return blocks.join(r.pick(['\n\n', '\r\n\r\n']));
  }).filter((markdown) => JSON.stringify(byUs(markdown)) !== JSON.stringify(byRemark(markdown)));
  expect(differing).toEqual([]);
});
