import type { Range, Syntax } from '../syntax/types.ts';

/** Tells whether a range touches one of some that do not overlap. */
function touching(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const first = sorted[low];
    return first !== undefined && first.start <= end;
  };
}

/** Every text of a document in its order but those that a range touches, as one text to compare. */
export function besideRanges(syntax: Syntax, touched: readonly Range[]): string {
  const kept: unknown[] = [];
  const isTouched = touching(touched);
  const put = (range: Range, ...said: unknown[]): void => {
    if (!isTouched(range)) kept.push(said);
  };
  const { frontMatter, sections, tables, tasks, items, comments, code, text } = syntax;
  if (frontMatter) put(frontMatter.range, text.slice(frontMatter.range.start, frontMatter.range.end));
  for (const { heading, prose } of sections) {
    if (heading) put(heading.range, 'heading', heading.level, heading.text);
    for (const one of prose) put(one.range, one.text);
  }
  for (const { header, rows, align } of tables) {
    put(header.range, 'table', align);
    for (const { cells } of [header, ...rows]) for (const one of cells) put(one.range, one.text);
  }
  for (const { textRange, text: said, state, owners, facts } of tasks) {
    put(
      textRange,
      said,
      state,
      owners.map(({ name }) => name),
      facts.map(({ key, value }) => [key, value]),
    );
  }
  for (const { range, textRange, number } of items) {
    put({ start: range.start, end: textRange.start }, 'item', number);
  }
  for (const one of [...comments, ...code]) put(one.range, one.text);
  return JSON.stringify(kept);
}
