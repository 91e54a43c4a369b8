import { expect, test } from 'vitest';
import { list, opening, paragraph, table } from '../../src/render/parts/prose.ts';
import { richText } from '../../src/render/rich-text.ts';

const opened = opening({ title: 'A <b>plan</b>', subtitle: '', cards: [] } as never, 'en');

test('tables are tables with lines, boxes are signs, and words stay words', () => {
  const { html, text } = richText([
    ...opened,
    paragraph('Ask ', { strong: '@coo' }, ' & wait'),
    list([
      { words: ['Done'], done: true },
      { words: ['Open'], done: false, children: [{ words: ['below'] }] },
    ]),
    table(
      [{ label: 'Name' }, { label: 'Days', numeric: true }],
      [
        ['<script>alert(1)</script>', '3'],
        ['Second\nline', null],
      ],
    ),
  ]);
  expect(html).toContain('A &#x3C;b>plan&#x3C;/b>');
  expect(html).not.toMatch(/<script|<input/);
  expect(html).toContain('<table border="1" cellpadding="4" style="border-collapse:collapse">');
  expect(html).toMatch(/<th[^>]*>Name<\/th>\s*<th align="right">Days<\/th>/);
  expect(html).toContain('☑ Done');
  expect(html).toContain('☐ Open');
  expect(text).toBe(
    'A <b>plan</b>\n\nAsk @coo & wait\n\n- ☑ Done\n- ☐ Open\n  - below\n\n' +
      'Name\tDays\n<script>alert(1)</script>\t3\nSecond line\t\n',
  );
});

test('characters that turn the direction of writing or steer a terminal are spelled', () => {
  const { html, text } = richText([paragraph('a\u202eb\u001bc')]);
  for (const sign of ['\u202e', '\u001b']) expect(html + text).not.toContain(sign);
});
