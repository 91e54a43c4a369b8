import { TaskList, type LeafBlockParser, type MarkdownConfig } from '@lezer/markdown';
import type { TaskState } from './types.ts';

/** What stands between the brackets of a box. */
const STATES: ReadonlyMap<string, TaskState> = new Map([
  [' ', 'open'],
  ['x', 'done'],
  ['X', 'done'],
  ['✓', 'done'],
  ['✔', 'done'],
  ['√', 'done'],
  ['~', 'in-progress'],
  ['/', 'in-progress'],
  ['-', 'cancelled'],
  ['>', 'postponed'],
]);

/** As long as GFM wants a box to be: brackets, a mark, and a space behind. */
const BOX = /^\[[ xX✓✔√~/>-]\][ \t]/;

class BoxParser implements LeafBlockParser {
  nextLine(): boolean {
    return false;
  }

  finish(...[context, leaf]: Parameters<LeafBlockParser['finish']>): boolean {
    const marker = context.elt('TaskMarker', leaf.start, leaf.start + 3);
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
        BOX.test(leaf.content) && context.parentType().name === 'ListItem' ? new BoxParser() : null,
    },
  ],
};

/** The state that the mark of a box stands for. */
export function stateOfMark(mark: string): TaskState {
  return STATES.get(mark) ?? 'open';
}
