import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { finishedMarkup } from '../core/escape/markup.ts';
import { withoutControlsInLines } from '../core/escape/controls.ts';
import type { Prose } from './parts/prose.ts';

/** One thing for the clipboard, for whoever reads HTML there and for whoever does not. */
export interface RichText {
  html: string;
  text: string;
}

type Node = Prose[number];
type Item = Extract<Node, { type: 'listItem' }>;

/** A box as a sign: a field of a form is lost where it is pasted. */
const boxOf = (checked: boolean | null | undefined): string => (checked ? '☑ ' : '☐ ');

/** Items with their boxes as signs before their words. */
function withBoxes<N extends Node>(node: N): N {
  if (!('children' in node)) return node;
  const children = (node.children as Node[]).map(withBoxes);
  if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return { ...node, children };
  const [first, ...rest] = children;
  const sign = { type: 'text' as const, value: boxOf(node.checked) };
  const words =
    first?.type === 'paragraph'
      ? { ...first, children: [sign, ...first.children] }
      : { type: 'paragraph', children: [sign] };
  return { ...node, checked: null, children: [words, ...rest] };
}

/** Lines of an item and of the items below it, each further in. */
function itemLines(item: Item, sign: string): string[] {
  return item.children.flatMap((child, index) =>
    blockLines(child).map((line, nth) => (index + nth === 0 ? sign + line : `  ${line}`)),
  );
}

/** A block as lines: rows of a table with tabs between their cells, as a spreadsheet takes them. */
function blockLines(node: Node): string[] {
  if (node.type === 'table')
    return node.children.map(({ children }) =>
      children.map((cell) => toString(cell).replace(/\s+/g, ' ')).join('\t'),
    );
  if (node.type === 'list')
    return node.children.flatMap((item, index) =>
      itemLines(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '- '),
    );
  if (node.type === 'blockquote') return node.children.flatMap(blockLines);
  return toString(node).split('\n');
}

/** What pictures say as rich text: headings, lists and tables as such, words as words. */
export function richText(prose: Prose): RichText {
  const children = prose.map(withBoxes);
  const tree = toHast(
    { type: 'root', children },
    {
      handlers: {
        // Where it is pasted there is no style sheet, and a table without lines is hard to read.
        table: (state, node) => {
          const table = defaultHandlers.table(state, node);
          table.properties = { border: '1', cellPadding: '4', style: 'border-collapse:collapse' };
          return table;
        },
      },
    },
  );
  return {
    html: finishedMarkup(toHtml(tree)),
    text: withoutControlsInLines(`${children.map((node) => blockLines(node).join('\n')).join('\n\n')}\n`),
  };
}
