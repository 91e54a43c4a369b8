import type { Range, Section } from './types.ts';

function isBelow(sections: readonly Section[], index: number, ancestor: number): boolean {
  for (let at = index; at >= 0; at = sections[at]?.parent ?? -1) if (at === ancestor) return true;
  return false;
}

/** A section with all that stands below it, up to the next heading of its level or a higher one. */
export function wholeSection(sections: readonly Section[], index: number): Range {
  const { start = 0, end: own = 0 } = sections[index]?.range ?? {};
  let end = own;
  for (let at = index + 1; at < sections.length; at++) {
    const section = sections[at];
    if (!section || !isBelow(sections, at, index)) break;
    end = section.range.end;
  }
  return { start, end };
}
