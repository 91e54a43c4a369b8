import { type ViewType, viewTypes } from '../../core/generated/views.ts';
import { parseSyntax } from '../../core/syntax/parse.ts';
import type { Range } from '../../core/syntax/types.ts';
import { isIsoDate } from '../../core/when/dates.ts';
import type { IsoDate } from '../../core/when/types.ts';

/** What is kept fresh: the file of a picture right below the comment, or the text up to `<!-- /changebook -->`. */
export type Target = { type: 'picture'; path: string } | { type: 'text'; range: Range };

/** A picture of a playbook in another text: `<!-- changebook: roadmap.md timeline 2026-03-02 -->`. */
export interface Embed {
  /** Of the comment. */
  range: Range;
  /** Of the playbook, from the folder of the text. */
  path: string;
  view: ViewType;
  /** The day as of which it stands there; null before it is made for the first time. */
  day: IsoDate | null;
  target: Target;
}

/** A comment that is meant to be such a picture and is none: where it stands, and what is wrong. */
export interface EmbedFault {
  at: number;
  id: 'embed-form' | 'embed-view' | 'embed-target' | 'embed-twice';
}

const OPENING = /^changebook:\s/;
const CLOSING = '/changebook';

/** `![Our plan](plan.svg)`; the path has no spaces, or stands between `<` and `>`. */
const PICTURE = /\s{0,9}!\[[^\]\n]{0,999}\]\((?:<([^<>\n]{1,999}\.svg)>|([^()<>\s]{1,999}\.svg))\)/y;

/** The pictures that a text can keep: what changed since another day is told by `diff`. */
export const embeddable = viewTypes.filter((type) => type !== 'since');

const isView = (name: string | undefined): name is ViewType => embeddable.some((type) => type === name);

/** The pictures of playbooks that a Markdown text keeps, in the order of the text, and how its lines end. */
export function embedsIn(text: string): { embeds: Embed[]; faults: EmbedFault[]; eol: string } {
  const { comments, eol } = parseSyntax(text);
  const embeds: Embed[] = [];
  const faults: EmbedFault[] = [];
  const files = new Set<string>();
  for (const [index, { range, text: said }] of comments.entries()) {
    if (!OPENING.test(said)) continue;
    const fault = (id: EmbedFault['id']): void => void faults.push({ id, at: range.start });
    const words = said.replace(OPENING, '').trim().split(/\s+/);
    const day = isIsoDate(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
    const view = words.pop();
    const path = words.join(' ');
    PICTURE.lastIndex = range.end;
    const picture = PICTURE.exec(text);
    const next = comments[index + 1];
    const file = picture?.[1] ?? picture?.[2];
    if (path === '') fault('embed-form');
    else if (!isView(view)) fault('embed-view');
    else if (file !== undefined && files.has(file)) fault('embed-twice');
    else if (file !== undefined) {
      files.add(file);
      embeds.push({ range, path, view, day, target: { type: 'picture', path: file } });
    } else if (next?.text === CLOSING) {
      const between = { start: range.end, end: next.range.start };
      embeds.push({ range, path, view, day, target: { type: 'text', range: between } });
    } else fault('embed-target');
  }
  return { embeds, faults, eol };
}
