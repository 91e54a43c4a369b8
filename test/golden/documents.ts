import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analyse, readPlaybook, type SourceDocument, type Workspace } from '../../src/core/index.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import type { Programme } from '../../src/core/programme/types.ts';

/** Documents that are read together: an example programme, or one document alone. */
export interface DocumentSet {
  /** Where what is expected of it stands below a folder of snapshots. */
  folder: string;
  documents: SourceDocument[];
}

/** Markdown files below a folder, sorted, with paths relative to it. */
function documentsIn(folder: string): SourceDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

const alone = (name: string, folder: string): DocumentSet[] =>
  documentsIn(folder).map((document) => ({ folder: name, documents: [document] }));

const LIMITS = 'test/golden/limits';

/** Every document of `edge`, alone; one more file there is one more set. */
export const edge = alone('edge', 'test/golden/edge');
/**
 * Documents, and folders that are a programme, on the limits of formulas. What is drawn of such is in `edge`, so
 * that their values alone are expected.
 */
export const limits: DocumentSet[] = readdirSync(LIMITS).flatMap((name) =>
  name.endsWith('.md')
    ? { folder: 'limits', documents: [{ path: name, text: readFileSync(join(LIMITS, name), 'utf8') }] }
    : { folder: `limits/${name}`, documents: documentsIn(join(LIMITS, name)) },
);
export const templates = alone('templates', 'playbooks/templates');
/** Those that hold slips are left out: what is said of them stands in their README (`playbooks.test.ts`). */
export const examples: DocumentSet[] = readdirSync('playbooks/examples')
  .filter((name) => !name.includes('slips'))
  .map((name) => ({ folder: name, documents: documentsIn(join('playbooks/examples', name)) }));

/** Several programmes, of which only what is drawn of them side by side is expected. */
export const programmes: DocumentSet = {
  folder: 'programmes',
  documents: documentsIn('test/golden/programmes'),
};

/** Everything about a set for a reader of that language, on a day that stays. */
export function read({ documents }: DocumentSet, lang: Lang): Workspace {
  return analyse(documents, { today: '2026-04-14', lang });
}

/** The languages that the documents of a set are written in, as the binder reads them. */
export function langsOf({ documents }: DocumentSet): Lang[] {
  return [...new Set(documents.flatMap((document) => readPlaybook(document)?.lang ?? []))];
}

/** The name of a document in a folder of snapshots. */
export const nameOf = ({ path }: { path: string }): string => path.replace(/\.md$/, '');

/** The name of a programme in a folder of snapshots, beside that of its charter. */
export const programmeNameOf = ({ charter }: Programme): string =>
  `${charter ? nameOf(charter) : ''}.programme`;

/** Files below a folder of snapshots that none of the names names. */
export function orphans(folder: string, names: string[]): string[] {
  const wanted = new Set(names);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !wanted.has(path));
}
