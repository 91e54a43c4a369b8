// Reading documents is half of the time, and the same with every mutant.
import { memoize } from '../../src/core/memoize.ts';
import { parseSyntax as parse } from '../../src/core/syntax/parse.ts';

export const parseSyntax = memoize(parse);
