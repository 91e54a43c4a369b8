import { GFM, parser } from '@lezer/markdown';
import type { SyntaxNode, Tree } from '@lezer/common';
import { decodeEntity } from './character-references.ts';
import type { Range } from './types.ts';

/** Reads inline marks only: every block is a paragraph. */
const inlineParser = parser.configure([
  GFM,
  {
    remove: [
      'LinkReference',
      'IndentedCode',
      'FencedCode',
      'Blockquote',
      'HorizontalRule',
      'BulletList',
      'OrderedList',
      'ATXHeading',
      'HTMLBlock',
      'SetextHeading',
      'Table',
      'TaskList',
    ],
  },
]);

/** Without one of these nothing is code, a tag, an escape or an address. */
const LITERAL = /[`<\\]|\]\(|:\/\/|www\.|(?:mailto|xmpp):|\w@\w/i;

/** Looking for the end of a mark takes quadratic time, so longer texts are read in pieces. */
const PIECE = 1024;
const MARKS = /[\\`*_~[\]<&]/;
/** Labels of the link reference definitions of a document, as `labelOf` gives them. */
export type Definitions = ReadonlySet<string>;

/** A link label in the form in which two are compared. */
export function labelOf(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Pieces of at most `PIECE` characters, cut at a line break, else at a space, else anywhere. */
function* pieces(source: string): Generator<{ text: string; start: number }> {
  let start = 0;
  while (source.length - start > PIECE) {
    const window = source.slice(start, start + PIECE);
    const cut = Math.max(window.lastIndexOf('\n'), 0) || Math.max(window.lastIndexOf(' '), 0) || PIECE - 1;
    yield { text: window.slice(0, cut + 1), start };
    start += cut + 1;
  }
  yield { text: source.slice(start), start };
}

function trees(source: string): { text: string; start: number; tree: Tree }[] {
  return [...pieces(source)].map((piece) => ({ ...piece, tree: inlineParser.parse(piece.text) }));
}

/** Where code, addresses, tags and comments stand: what is no text of the author's. */
export function literalRanges(source: string): Range[] {
  if (!LITERAL.test(source)) return [];
  const found: Range[] = [];
  for (const { start, tree } of trees(source)) {
    tree.iterate({
      enter({ name, from, to }) {
        if (!/^(InlineCode|URL|LinkTitle|HTMLTag|Comment|Escape)$/.test(name)) return;
        found.push({ start: start + from, end: start + to });
      },
    });
  }
  return found;
}

/** Where the marks stand that make words strong, stressed or struck through. */
export function emphasisMarks(source: string): Range[] {
  if (!/[*_~]/.test(source)) return [];
  const found: Range[] = [];
  for (const { start, tree } of trees(source)) {
    tree.iterate({
      enter({ name, from, to }) {
        if (name === 'EmphasisMark' || name === 'StrikethroughMark')
          found.push({ start: start + from, end: start + to });
      },
    });
  }
  return found;
}

/** Ranges of the HTML comments within a text, from `offset` on. */
export function inlineComments(source: string, offset: number): Range[] {
  if (!source.includes('<!--')) return [];
  const found: Range[] = [];
  for (const { start, tree } of trees(source)) {
    tree.iterate({
      enter({ name, from, to }) {
        if (name === 'Comment') found.push({ start: offset + start + from, end: offset + start + to });
      },
    });
  }
  return found;
}

/** Ranges of what links and images lead to, within a text, from `offset` on; `<` and `>` around them included. */
export function inlineDestinations(source: string, offset: number): Range[] {
  if (!source.includes('](')) return [];
  const found: Range[] = [];
  for (const { start, tree } of trees(source)) {
    tree.iterate({
      enter({ name, node, from, to }) {
        const parent = node.parent?.name;
        if (name !== 'URL' || (parent !== 'Link' && parent !== 'Image')) return;
        found.push({ start: offset + start + from, end: offset + start + to });
      },
    });
  }
  return found;
}

function codeText(source: string): string {
  const code = source.replace(/^`+|`+$/g, '').replaceAll('\n', ' ');
  return /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code;
}

/** The text between the brackets of a link or image that leads somewhere, else null. */
function linkText(
  node: SyntaxNode,
  text: string,
  definitions: Definitions,
): { from: number; to: number } | null {
  const marks = node.getChildren('LinkMark');
  const from = marks[0]?.to;
  const to = marks[1]?.from;
  if (from === undefined || to === undefined) return null;
  if (text.charAt(to + 1) === '(' && node.to > to + 1) return { from, to };
  const label = node.getChild('LinkLabel');
  const named = label ? text.slice(label.from + 1, label.to - 1) : '';
  return definitions.has(labelOf(named || text.slice(from, to))) ? { from, to } : null;
}

function textBetween(
  node: SyntaxNode,
  from: number,
  to: number,
  text: string,
  definitions: Definitions,
): string {
  let out = '';
  let at = from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from < from || child.to > to) continue;
    out += text.slice(at, child.from) + textOf(child, text, definitions);
    at = child.to;
  }
  return out + text.slice(at, to);
}

function textOf(node: SyntaxNode, text: string, definitions: Definitions): string {
  const source = text.slice(node.from, node.to);
  switch (node.name) {
    case 'Escape':
      return source.slice(1);
    case 'Entity':
      return decodeEntity(source);
    case 'InlineCode':
      return codeText(source);
    case 'HardBreak':
      return '\n';
    case 'HTMLTag':
      return /^<br\s*\/?>$/i.test(source) ? '\n' : '';
    case 'Comment':
    case 'ProcessingInstruction':
    case 'EmphasisMark':
    case 'StrikethroughMark':
      return '';
    case 'LinkMark':
      // Brackets are dropped with their link; what remains are the angles of an address.
      return /^[<>]$/.test(source) ? '' : source;
    case 'Link':
    case 'Image': {
      const inner = linkText(node, text, definitions);
      return inner
        ? textBetween(node, inner.from, inner.to, text, definitions)
        : textBetween(node, node.from, node.to, text, definitions);
    }
    default:
      return textBetween(node, node.from, node.to, text, definitions);
  }
}

/**
 * Plain text of inline Markdown: marks, tags and comments removed, escapes and entities decoded,
 * `<br>` as a line feed, each line trimmed.
 */
export function inlineText(source: string, definitions: Definitions): string {
  const plain = MARKS.test(source)
    ? trees(source)
        .map(({ text, tree }) => textOf(tree.topNode, text, definitions))
        .join('')
    : source;
  if (!plain.includes('\n')) return plain.trim();
  const lines = plain.split('\n').map((line) => line.trim());
  return lines.join('\n').trim();
}

/** The same on one line. */
export function inlineLine(source: string, definitions: Definitions): string {
  return inlineText(source, definitions).replace(/\s+/g, ' ');
}
