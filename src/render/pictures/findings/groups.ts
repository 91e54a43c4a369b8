import type { FindingLine, FindingsView } from '../../../core/views/shapes/findings.ts';

/** What the findings are put together by. */
export type Grouping = 'document' | 'owner';

/** Findings below one heading; `pointer` leads to its document, and `name` is '' where nobody is named. */
export interface Group {
  name: string;
  path: string;
  pointer: string | null;
  lines: { line: FindingLine; document: string }[];
}

/** The findings below the headings that a reader chose, each group in order of the weights. */
export function groupsOf({ documents }: FindingsView, grouping: Grouping): Group[] {
  const byDocument = documents.map(({ title, path, pointer, findings }): Group => {
    return { name: title, path, pointer, lines: findings.map((line) => ({ line, document: title })) };
  });
  if (grouping === 'document') return byDocument;
  const byOwner = new Map<string, Group>();
  for (const one of byDocument.flatMap(({ lines }) => lines)) {
    const name = one.line.owner ?? '';
    const known = byOwner.get(name);
    if (known) known.lines.push(one);
    else byOwner.set(name, { name, path: '', pointer: null, lines: [one] });
  }
  return [...byOwner.values()];
}
