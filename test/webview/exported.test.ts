import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import type { ExportHost } from '../../src/render/formats/format.ts';
import { exported } from '../../src/webview/exported.ts';
import { shown } from './support.ts';

const browser: ExportHost = {
  parseHtml: (html) => fromHtml(html, { fragment: true }),
  rasterise: (svg) => Promise.resolve(`png of ${svg.slice(0, 5)}`),
};
const { views, sheet } = shown();

function exportOf(type: string, format: string, lang: 'en' | 'zh' = 'en') {
  const placed = views.find(({ view }) => view.type === type);
  if (!placed) throw new Error(`no ${type}`);
  return exported(placed, format, { lang, sheet }, browser);
}

test.each([
  ['html', /^<!doctype html>[^]*<svg[^]*<\/html>$/],
  ['svg', /^<\?xml [^]*<\/svg>\n$/],
  ['png', /^png of <\?xml$/],
  ['markdown', /^## /],
] as const)('a timeline as %s', async (format, content) => {
  expect(await exportOf('timeline', format)).toEqual({
    type: 'exported',
    format,
    content: expect.stringMatching(content) as string,
    name: 'timeline',
  });
});

test('a view without a drawing is no drawing, but a page', async () => {
  expect(await exportOf('table', 'svg')).toBeNull();
  expect(await exportOf('table', 'png')).toBeNull();
  expect(await exportOf('table', 'html')).toMatchObject({ name: 'table' });
});

test('a page is in the language of the reader', async () => {
  expect(await exportOf('timeline', 'html', 'zh')).toMatchObject({
    content: expect.stringContaining('<html lang="zh-CN">') as string,
  });
});
