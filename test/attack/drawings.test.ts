import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm/index-node.js';
import { file, run } from '../cli/support.ts';

const document = (words: string): string =>
  `---\nplaybook: roadmap\ntitle: ${JSON.stringify(words)}\nstart: 2026-03-02\n---\n\n## Phases\n\n` +
  `| Phase | When |\n| --- | --- |\n| ${words.replace(/[\n|]/g, ' ')} | W1 / 3w |\n`;

describe('an SVG file is well-formed, whatever the words in it', () => {
  test.each([
    ['signs of markup', 'a > b < c & "d" \' ]]> <!-- -->'],
    ['what looks like tags', '<svg><style>x</style></svg> onload="y" disabled checked'],
    ['control characters', 'a\u0001b\u000bb\u001bc\u007fd\u0085e'],
    ['a pattern of String.replace', "$& $` $' $1 $$"],
  ])('%s', async (_, words) => {
    file('a.md', document(words));
    const { code, out } = await run('export', 'a.md', '--to', 'svg', '--view', 'timeline');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg (?=[^]{0,99}data-theme="light" )[^]*<style>[^]*<\/svg>\n$/,
    );
    const { errors } = await validateXML({
      xml: { fileName: 'a.svg', contents: out },
      extension: 'schema',
      // Any document: only whether it can be read is asked.
      schema: {
        fileName: 'any.xsd',
        contents:
          '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg">' +
          '<xs:element name="svg"/></xs:schema>',
      },
    });
    expect(errors.filter(({ message }) => /parser error/.test(message))).toEqual([]);
  });
});
