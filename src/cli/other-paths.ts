import { globSync } from 'tinyglobby';
import { readHead } from '../core/analyse.ts';
import { builtIn } from '../core/generated/registry.ts';
import type { OtherPaths } from './files.ts';

/** By its kind and not by its name, as the engine and the editor tell a charter. */
export const otherPaths: OtherPaths = {
  isCharter: (document) => readHead(document, builtIn.kinds)?.kind === 'change',
  matching: (pattern, cwd) => globSync(pattern, { cwd, followSymbolicLinks: false }).sort(),
};
