import type { Origin, Playbook } from './types.ts';

/** A document, followed by its parts. */
export function withParts(playbook: Playbook<any>): Playbook[] {
  return [playbook, ...playbook.parts];
}

/** The document that stands in the file: the host of a part, any other one itself. */
export function hostOf(playbook: Playbook<any>): Playbook {
  return playbook.host ?? playbook;
}

/** The kind by which a part is named beside a pointer; undefined for a whole document. */
export function partName({ host, kind }: Playbook<any>): string | undefined {
  return host ? kind : undefined;
}

/** A pointer with the kind whose data it is into: `roadmap:/phases/0`. */
export function inPart(kind: string, pointer: string): string {
  return `${kind}:${pointer}`;
}

/** The part of a kind in a document, the document itself where no part is named; null where it has none of the kind. */
export function partNamed(playbook: Playbook, name: string | undefined): Playbook | null {
  if (name === undefined || name === playbook.kind) return playbook;
  return hostOf(playbook).parts.find(({ kind }) => kind === name) ?? null;
}

function holds({ range }: Origin, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** True where a value, a row or a table of the part stands there, or ends on the line above an empty one. */
function standsAt(part: Playbook, offset: number): boolean {
  const { text } = part.syntax;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const written = text.slice(lineStart, offset).trimEnd();
  // A table ends with its last bar; who writes behind it, or begins a row below it, is still in it.
  const places = [offset, lineStart + written.length, ...(/^\|?$/.test(written) ? [lineStart - 1] : [])];
  return [...part.origins].some(([pointer, origin]) => {
    if (part.host?.origins.get(pointer) === origin) return false;
    const ranges =
      origin.type === 'table'
        ? origin.tables.map(({ table }) => ({ ...origin, range: table.range }))
        : [origin];
    return ranges.some((one) => places.some((place) => holds(one, place)));
  });
}

/** Whose text stands at an offset of a file: that of one of its parts, else the document's. */
export function partAt(playbook: Playbook, offset: number): Playbook {
  return playbook.parts.find((part) => standsAt(part, offset)) ?? playbook;
}
