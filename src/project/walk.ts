import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { globSync } from 'tinyglobby';

/** What a folder's `.gitignore` leaves out. */
function ignored(folder: string): Ignore {
  const rules = ignore();
  try {
    rules.add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    // No .gitignore, nothing left out.
  }
  return rules;
}

/** True where `walk` would find the file if it were there. */
export function includes(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep);
  return (
    !parts.includes('..') && !parts.includes('node_modules') && !ignored(folder).ignores(parts.join('/'))
  );
}

/** Markdown files below a folder in a stable order, without what its `.gitignore` leaves out; links are not followed. */
export function walk(folder: string): string[] {
  const found = globSync('**/*.{md,markdown}', {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
  }).sort();
  const rules = ignored(folder);
  return found.filter((path) => !rules.ignores(path)).map((path) => join(folder, path));
}
