// Sources with every mutant in them, each behind a switch, so that one bundle serves them all.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { globSync } from 'tinyglobby';

const logger = {
  debug() {},
  info() {},
  warn: console.error,
  error: console.error,
  isDebugEnabled: () => false,
};

/** Texts are held by snapshots, and a mutant of each would hide the rest. */
const options = { plugins: null, ignorers: [], excludedMutations: ['StringLiteral'] };

/** Instrumented texts by absolute path, and the mutants in them, of files and folders. */
export async function instrument(paths) {
  const names = globSync(paths.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`))).sort();
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const result = await new Instrumenter(logger).instrument(files, options);
  return {
    texts: new Map(result.files.map(({ name, content }) => [resolve(name), content])),
    mutants: result.mutants
      // Those of an excluded kind are told, but not put into the text.
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, mutatorName, replacement, location }) => ({
        id,
        file: fileName,
        line: location.start.line + 1,
        column: location.start.column + 1,
        mutator: mutatorName,
        replacement: replacement.replaceAll(/\s+/g, ' '),
      })),
  };
}
