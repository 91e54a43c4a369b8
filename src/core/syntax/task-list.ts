import { TaskList, type LeafBlockParser, type MarkdownConfig } from '@lezer/markdown';

/** As long as GFM wants a box to be: brackets, a mark, and a space behind. */
const BOX = /^\[[ xX✓✔√~/>-]\][ \t]/;
/** A sign that is a box itself, with a space behind. */
const SIGN = /^[☐⬜☑✅]\uFE0F?[ \t]/u;
/** A list item with a sign that is a box and nothing else: `✅` and `⬜` decorate texts as well. */
const SURE_SIGN = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+[☐☑]/mu;

/** Where the mark of a box and its text begin, from the start of the box. */
export function partsOfBox(source: string): { mark: number; text: number } {
  return source.startsWith('[') ? { mark: 1, text: 3 } : { mark: 0, text: 1 };
}

/** True for a text with signs of which there is no doubt that they are boxes. */
export const hasSureSigns = (text: string): boolean => SURE_SIGN.test(text);

class BoxParser implements LeafBlockParser {
  nextLine(): boolean {
    return false;
  }

  finish(...[context, leaf]: Parameters<LeafBlockParser['finish']>): boolean {
    const marker = context.elt('TaskMarker', leaf.start, leaf.start + partsOfBox(leaf.content).text);
    context.addLeafElement(leaf, context.elt('Task', leaf.start, leaf.start + leaf.content.length, [marker]));
    return true;
  }
}

/** Task items of GFM, and those whose box says that work goes on, is cancelled or put off. */
export const StatefulTaskList: MarkdownConfig = {
  ...(TaskList.defineNodes ? { defineNodes: TaskList.defineNodes } : {}),
  parseBlock: [
    {
      name: 'TaskList',
      after: 'SetextHeading',
      leaf: (context, leaf) =>
        (BOX.test(leaf.content) || SIGN.test(leaf.content)) && context.parentType().name === 'ListItem'
          ? new BoxParser()
          : null,
    },
  ],
};
