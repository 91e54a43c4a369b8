import type { ListItem, Section } from './types.ts';

/** Numbers that Markdown takes for none: `1）`, `1、`, `（1）`, `2.1`, `①`; a figure behind one is that of a day. */
const MARK =
  /^[ \t]*(?:(\d{1,3})[)）、](?=\D|\d{1,4}[年月/.-])|[（(](\d{1,3})[)）]|\d{1,3}(?:\.\d{1,3}){0,2}\.(\d{1,3})[.、]?[ \t]|([①-⑳]))[ \t]*/u;

/** Bullets that Markdown takes for none: `•	Dock clerk`. */
const BULLET = /^[ \t]*[•●▪‣◦][ \t]+(?=\S)/u;

interface Line {
  /** null for a bullet. */
  number: number | null;
  start: number;
  textStart: number;
  end: number;
}

/** The number at the beginning of a line, null for a bullet, and how long the mark is; null for a line without. */
function markOf(line: string): { number: number | null; length: number } | null {
  const bullet = BULLET.exec(line);
  if (bullet) return { number: null, length: bullet[0].length };
  const found = MARK.exec(line);
  if (!found) return null;
  const [mark, first, second, third, circle] = found;
  const number = circle ? circle.charCodeAt(0) - 0x245f : Number(first ?? second ?? third);
  return { number, length: mark.length };
}

/** True for a line that comes next to another in a list. */
const follows = (line: Line, { number }: Line): boolean =>
  line.number === (number === null ? null : number + 1);

/** The lines of a stretch, where all of them begin with such a mark; else null. */
function marked(text: string, start: number, end: number): Line[] | null {
  const lines: Line[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const mark = markOf(line);
    if (!mark) return null;
    const lead = line.length - line.trimStart().length;
    const textStart = at + mark.length;
    lines.push({ number: mark.number, start: at + lead, textStart, end: at + line.trimEnd().length });
    at += line.length + 1;
  }
  return lines;
}

/**
 * Lists that are written as lines of prose with numbers or bullets of their own: items of the sections' paragraphs, where
 * two or more follow one another, by one where they have numbers.
 *
 * @param plain what a stretch of the text says without its marks
 */
export function writtenLists(
  text: string,
  sections: Section[],
  items: ListItem[],
  plain: (source: string) => string,
): ListItem[] {
  const found: ListItem[] = [];
  let list = items.reduce((most, item) => Math.max(most, item.list), 0);
  sections.forEach(({ prose }, section) => {
    let run: Line[] = [];
    const close = (): void => {
      if (run.length > 1) {
        list += 1;
        for (const { number, start, textStart, end } of run) {
          const textRange = { start: textStart, end };
          const said = plain(text.slice(textStart, end));
          found.push({
            range: { start, end },
            number,
            text: said,
            textRange,
            parent: -1,
            list,
            task: -1,
            section,
          });
        }
      }
      run = [];
    };
    for (const { range, item } of prose) {
      const lines =
        item < 0 && text.charAt(range.start) !== '>' ? marked(text, range.start, range.end) : null;
      for (const line of lines ?? []) {
        const last = run.at(-1);
        if (last && !follows(line, last)) close();
        run.push(line);
      }
      if (!lines) close();
    }
    close();
  });
  return found;
}

/** Items of a body with those written in lines, in the order of the text; what points at an item goes with it. */
export function withWrittenLists(items: ListItem[], written: ListItem[], sections: Section[]): ListItem[] {
  if (written.length === 0) return items;
  const all = [...items, ...written].toSorted((a, b) => a.range.start - b.range.start);
  const places = new Map(all.map((item, index) => [item, index]));
  const placeOf = (index: number): number => {
    const item = items[index];
    return item ? (places.get(item) ?? -1) : -1;
  };
  const starts = new Map(written.map((item) => [item.range.start, places.get(item) ?? -1]));
  for (const item of items) item.parent = placeOf(item.parent);
  for (const { prose } of sections) {
    for (const paragraph of prose) {
      paragraph.item =
        paragraph.item < 0 ? (starts.get(paragraph.range.start) ?? -1) : placeOf(paragraph.item);
    }
  }
  return all;
}
