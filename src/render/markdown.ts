import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { withoutMentions } from '../core/escape/markdown.ts';
import { finishedMarkup } from '../core/escape/markup.ts';
import { withoutStyle } from './markdown-tree.ts';
import type { Prose } from './parts/prose.ts';

/** HTML as a tree (hast). */
export type Html = Parameters<typeof toMdast>[0];

/** What somebody else may read in code all the same: a page that is cut out of the Markdown, a runner. */
const SIGNS_OF_OTHERS = /[<@|\\]|##|:\/\//;

/** ASCII that is no letter, digit or space: without any of it nothing is Markdown. */
const SIGNS = /[^ \da-z\u0080-\uffff]/i;

/** Words that may stand as they are; most of a long table does, and to ask the library takes far longer. */
const isPlain = (text: string): boolean => !SIGNS.test(text) && text.trim() === text;

/** What a picture says as Markdown; its words stay words. */
export function markdownFrom(children: Prose): string {
  const markdown = toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      extensions: [gfmToMarkdown()],
      handlers: {
        text: ({ value }, _, state, info) =>
          isPlain(value) ? value : state.safe(withoutMentions(value), info),
        inlineCode: (node, parent, state, info) =>
          SIGNS_OF_OTHERS.test(node.value)
            ? state.safe(withoutMentions(node.value), info)
            : defaultHandlers.inlineCode(node, parent, state),
      },
    },
  );
  return finishedMarkup(markdown);
}

/**
 * A rendered view as text, for a picture that does not say itself what it is as that: what the page says beside its
 * drawing, since every drawing stands there as a table too.
 *
 * @param tree the HTML of the view
 */
export function proseIn(tree: Html): Prose {
  const document = toMdast(withoutStyle(tree), {
    handlers: { svg: () => undefined, progress: () => undefined },
  });
  return document.type === 'root' ? document.children : [document as Prose[number]];
}
