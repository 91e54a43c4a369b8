import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';
import { globSync } from 'tinyglobby';

/** Markdown files below a folder in a stable order, without what its `.gitignore` leaves out; links are not followed. */
export function walk(folder: string): string[] {
  const found = globSync('**/*.{md,markdown}', {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
  }).sort();
  const rules = ignore();
  try {
    rules.add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    // No .gitignore, nothing left out.
  }
  return found.filter((path) => !rules.ignores(path)).map((path) => join(folder, path));
}
