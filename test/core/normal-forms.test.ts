import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../src/core/playbook/naming/normalise.ts';
import { flat } from '../../src/core/when/text.ts';

const CHARACTERS = [
  ...'aZ09~!负责人一鿿Ａ：（〜−é',
  ' ',
  '  ',
  '\t',
  '\n',
  '\u00a0',
  '\u3000',
  '\u0301',
  '\uf900',
  '㈱',
  '😀',
];
const text = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 8 }).map((parts) => parts.join(''));

test.each([
  ['a text', normaliseText],
  ['a time', flat],
])('%s has one form, in whichever of them it was written, and keeps it', (_, normal) => {
  fc.assert(
    fc.property(text, (source) => {
      const form = normal(source);
      expect(form).toBe(normal(source.normalize('NFKC')));
      expect(form).toBe(normal(` ${source}\u3000`));
      expect(form).not.toMatch(/\s\s|[^\S ]|^\s|\s$/);
      expect(normal(form)).toBe(form);
    }),
    { numRuns: 2000 },
  );
});
