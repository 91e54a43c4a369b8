import { boldHeadingsEnd, isBoldLine } from './bold-headings.ts';
import { directiveBefore } from './directive.ts';
import type { SyntaxNode, Tree } from '@lezer/common';
import { parser, Table as TableExtension } from '@lezer/markdown';
import { inlineComments, inlineLine, inlineText, labelOf, type Definitions } from './inline-text.ts';
import { readTable } from './tables.ts';
import { hasSureSigns, partsOfBox, StatefulTaskList } from './task-list.ts';
import { stateOfMark } from './task-marks.ts';
import { withWrittenLists, writtenLists } from './written-lists.ts';
import { readTask } from './tasks.ts';
import type { CodeBlock, Comment, Heading, ListItem, Range, Section, Syntax, Table, Task } from './types.ts';

/** Lists and quotes deeper than this are read as text, so that a line's cost stays bounded. */
const DEPTH_LIMIT = 60;

/** Reads blocks only; inline marks are read where a text is wanted. */
const blockParser = parser.configure([
  TableExtension,
  StatefulTaskList,
  {
    remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image'],
    parseBlock: [
      {
        name: 'DepthLimit',
        before: 'LinkReference',
        parse(context, line) {
          if (context.depth < DEPTH_LIMIT) return false;
          const start = context.lineStart + line.pos;
          context.addElement(context.elt('Paragraph', start, context.lineStart + line.text.length));
          context.nextLine();
          return true;
        },
      },
    ],
  },
]);

// No parser of inline marks is left, so the library need not go through every text for them.
blockParser.parseInline = () => [];

/** The body with every line break a line feed, length and positions kept. */
function withLineFeeds(text: string, start: number): string {
  const front = ' '.repeat(start);
  return front + text.slice(start).replace(/\r(\n?)/g, (_, feed: string) => (feed ? ' \n' : '\n'));
}

/** The reader of blocks wants no space after the closing bar of a line of dashes: the bar goes to the end. */
function withBarsAtTheEnd(source: string): string {
  return source.replace(/^([ \t>|:-]*)\|([ \t]+)$/gm, '$1$2|');
}

function trimmed(text: string, start: number, end: number): Range {
  const source = text.slice(start, end);
  const lead = source.length - source.trimStart().length;
  return { start: start + lead, end: start + lead + source.trim().length };
}

/** Walks the blocks once, in order, and gathers what the engine needs. */
class BodyReader {
  readonly sections: Section[];
  readonly tables: Table[] = [];
  readonly tasks: Task[] = [];
  readonly items: ListItem[] = [];
  readonly code: CodeBlock[] = [];
  readonly comments: Comment[] = [];
  /** The list items around the current place: index of each and of its task, or -1. */
  private readonly around: { item: number; task: number }[] = [];
  private lists = 0;
  /** Whether signs such as `☐` are boxes here. */
  private readonly hasSigns: boolean;
  private quotes = 0;
  /** Where bold lines are headings no more. */
  private readonly boldEnd: number;

  constructor(
    private readonly text: string,
    start: number,
    private readonly definitions: Definitions,
  ) {
    this.hasSigns = hasSureSigns(text);
    this.boldEnd = boldHeadingsEnd(text);
    this.sections = [{ heading: null, range: { start, end: text.length }, parent: -1, prose: [] }];
  }

  /** @returns whether to look inside. */
  enter(node: SyntaxNode): boolean {
    if (node.name === 'Blockquote') this.quotes += 1;
    else if (node.name === 'ListItem') this.item(node);
    else if (node.name === 'Paragraph') this.prose(node);
    else if (this.quotes > 0) return /List/.test(node.name);
    else if (/^(ATX|Setext)Heading/.test(node.name)) this.heading(node);
    else if (node.name === 'Table') this.table(node);
    else if (node.name === 'Task') this.task(node);
    else if (/^(Fenced|Indented)Code$/.test(node.name)) this.codeBlock(node);
    else if (node.name === 'CommentBlock' || node.name === 'HTMLBlock') this.commentBlock(node);
    return /^(Document|Blockquote|ListItem|BulletList|OrderedList)$/.test(node.name);
  }

  leave(node: SyntaxNode): void {
    if (node.name === 'Blockquote') this.quotes -= 1;
    else if (node.name === 'ListItem') this.around.pop();
  }

  private item(node: SyntaxNode): void {
    const mark = node.getChild('ListMark');
    const end = mark?.to ?? node.from;
    // The first item of a list opens it; what is nested in quotes is no list of ours.
    if (!node.prevSibling) this.lists += 1;
    const parent = this.around.at(-1)?.item ?? -1;
    const list = node.prevSibling ? (this.lastOf(parent)?.list ?? this.lists) : this.lists;
    this.items.push({
      range: trimmed(this.text, node.from, node.to),
      number: node.parent?.name === 'OrderedList' ? parseInt(this.text.slice(node.from, end), 10) : null,
      text: '',
      textRange: { start: end, end },
      parent,
      list,
      task: -1,
      section: this.sections.length - 1,
    });
    this.around.push({ item: this.items.length - 1, task: -1 });
  }

  /** The latest item among those directly within another. */
  private lastOf(parent: number): ListItem | undefined {
    return this.items.findLast((item) => item.parent === parent);
  }

  private codeBlock(node: SyntaxNode): void {
    const inner = node.getChildren('CodeText');
    const info = node.getChild('CodeInfo');
    const start = inner[0]?.from ?? node.to;
    this.code.push({
      range: trimmed(this.text, node.from, node.to),
      // Where a block is indented, each line is a piece with the break behind it.
      text: inner.map(({ from, to }) => this.text.slice(from, to)).join(''),
      textRange: { start, end: inner.at(-1)?.to ?? start },
      language: info ? (/^[^\s{]*/.exec(this.text.slice(info.from, info.to))?.[0] ?? '').toLowerCase() : '',
      section: this.sections.length - 1,
    });
  }

  private comment({ start, end }: Range): void {
    this.comments.push({ range: { start, end }, text: this.text.slice(start + 4, end - 3).trim() });
  }

  private inlineComments(range: Range): void {
    inlineComments(this.text.slice(range.start, range.end), range.start).forEach((at) => this.comment(at));
  }

  private commentBlock(node: SyntaxNode): void {
    const block = this.text.slice(node.from, node.to);
    let start = block.indexOf('<!--');
    while (start >= 0) {
      const end = block.indexOf('-->', start + 4);
      if (end < 0) return;
      this.comment({ start: node.from + start, end: node.from + end + 3 });
      start = block.indexOf('<!--', end);
    }
  }

  private heading(node: SyntaxNode): void {
    const marks = node.getChildren('HeaderMark');
    const setext = node.name.startsWith('Setext');
    const start = setext ? node.from : (marks[0]?.to ?? node.from);
    const end = (setext ? marks[0] : marks[1])?.from ?? node.to;
    this.section(Number(node.name.slice(-1)), node, trimmed(this.text, start, end));
  }

  /** Opens a section with a heading of a level. */
  private section(level: number, node: SyntaxNode, textRange: Range): void {
    const heading: Heading = {
      level,
      text: inlineLine(this.text.slice(textRange.start, textRange.end), this.definitions),
      range: trimmed(this.text, node.from, node.to),
      textRange,
    };
    const previous = this.sections.at(-1);
    if (previous) previous.range.end = node.from;
    let parent = this.sections.length - 1;
    while (parent >= 0 && (this.sections[parent]?.heading?.level ?? 0) >= heading.level) {
      parent = this.sections[parent]?.parent ?? -1;
    }
    if (!this.sections[parent]?.heading) parent = -1;
    this.sections.push({ heading, range: { start: node.from, end: this.text.length }, parent, prose: [] });
    this.inlineComments(textRange);
  }

  private table(node: SyntaxNode): void {
    const directive = directiveBefore(this.comments, this.comments.length - 1, this.text, node.from);
    const table = readTable(this.text, node, this.sections.length - 1, this.definitions, directive);
    if (!table) return;
    this.tables.push(table);
    this.inlineComments(table.range);
  }

  private task(node: SyntaxNode): void {
    const mark = node.parent?.getChild('ListMark');
    // Brackets are a check box only at the beginning of an item.
    const gap = mark ? this.text.slice(mark.to, node.from) : '';
    const sure = this.text.charAt(node.from) === '[' || this.hasSigns;
    if (!sure || !mark || /[^ \t\n]/.test(gap) || gap.indexOf('\n') !== gap.lastIndexOf('\n')) {
      this.prose(node);
      return;
    }
    const box = partsOfBox(this.text.charAt(node.from));
    const markAt = node.from + box.mark;
    const textRange = trimmed(this.text, node.from + box.text, node.to);
    const source = this.text.slice(textRange.start, textRange.end);
    this.tasks.push({
      range: { start: mark.from, end: textRange.end },
      marker: { start: markAt, end: markAt + 1 },
      state: stateOfMark(this.text.charAt(markAt)),
      ...readTask(source, textRange.start, this.definitions),
      textRange,
      parent: this.around.findLast(({ task }) => task >= 0)?.task ?? -1,
      section: this.sections.length - 1,
    });
    const around = this.around.at(-1);
    const item = this.items[around?.item ?? -1];
    if (around && item) {
      around.task = this.tasks.length - 1;
      Object.assign(item, { task: around.task, text: this.tasks.at(-1)?.text ?? '', textRange });
    }
    this.inlineComments(textRange);
  }

  /** True for a bold line that is a heading here; the first one is the title where there is no other. */
  private isBoldHeading(range: Range, source: string): boolean {
    if (range.start >= this.boldEnd || this.quotes > 0 || this.around.length > 0) return false;
    return isBoldLine(source);
  }

  private prose(node: SyntaxNode): void {
    const range = trimmed(this.text, node.from, node.to);
    const source = this.text.slice(range.start, range.end);
    if (this.isBoldHeading(range, source)) {
      const isFirst = this.sections.length === 1 && this.sections[0]?.prose.length === 0;
      this.section(isFirst ? 1 : 2, node, { start: range.start + 2, end: range.end - 2 });
      return;
    }
    const unquoted = this.quotes > 0 ? source.replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n') : source;
    const text = inlineText(unquoted, this.definitions);
    const item = this.around.at(-1)?.item ?? -1;
    const around = this.items[item];
    // The first paragraph of an item is its text.
    if (around && around.text === '' && around.task < 0 && around.textRange.start === around.textRange.end) {
      Object.assign(around, { text, textRange: range });
    }
    if (text !== '') this.sections.at(-1)?.prose.push({ text, range, item });
    this.inlineComments(range);
  }
}

/** Labels of the link reference definitions of a body. */
function definitionsIn(tree: Tree, source: string): Definitions {
  const definitions = new Set<string>();
  // Few bodies have any, and all blocks are walked for them.
  if (!source.includes(']:')) return definitions;
  tree.iterate({
    enter(node) {
      if (node.name !== 'LinkReference') return;
      const label = /^\[((?:\\.|[^\]\\])*)\]/.exec(source.slice(node.from, node.to))?.[1];
      if (label !== undefined) definitions.add(labelOf(label));
    },
  });
  return definitions;
}

/** Reads the blocks of a body that begins at `start`; what stands in code or quotes is only prose. */
export function readBody(
  text: string,
  start: number,
): Pick<Syntax, 'sections' | 'tables' | 'tasks' | 'items' | 'code' | 'comments'> {
  const source = withLineFeeds(text, start);
  const tree = blockParser.parse(withBarsAtTheEnd(source));
  const definitions = definitionsIn(tree, source);
  const reader = new BodyReader(source, start, definitions);
  tree.iterate({ enter: ({ node }) => reader.enter(node), leave: ({ node }) => reader.leave(node) });
  const { sections, tables, tasks, code, comments } = reader;
  const written = writtenLists(source, sections, reader.items, (part) => inlineText(part, definitions));
  const items = withWrittenLists(reader.items, written, sections);
  return { sections, tables, tasks, items, code, comments };
}
