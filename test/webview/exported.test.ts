import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import type { ExportHost } from '../../src/render/formats/format.ts';
import { exported, formatsFor } from '../../src/webview/exported.ts';
import { shown } from './support.ts';

const browser: ExportHost = {
  parseHtml: (html) => fromHtml(html, { fragment: true }),
  rasterise: (svg) => Promise.resolve(`png of ${svg.slice(0, 5)}`),
};
const { views, sheet } = shown();

function exportOf(type: string, format: string, lang: 'en' | 'zh' = 'en') {
  const placed = views.find(({ view }) => view.type === type);
  if (!placed) throw new Error(`no ${type}`);
  return exported(placed, format, { lang, sheet, views }, browser);
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
    file: expect.stringMatching(/ timeline\.(html|svg|png|md)$/) as string,
  });
});

test('a view without a drawing is offered as no drawing, but as a page; what cannot be made is told', async () => {
  const formatsOf = (type: string) => views.flatMap((one) => (one.view.type === type ? formatsFor(one) : []));
  expect(formatsOf('timeline')).toEqual(['html', 'markdown', 'png', 'svg']);
  expect(formatsOf('table')).toEqual(['html', 'markdown']);
  expect(await exportOf('table', 'svg')).toEqual({ type: 'not-exported', format: 'svg' });
  expect(await exportOf('table', 'html')).toMatchObject({
    file: expect.stringMatching(/table\.html$/) as string,
  });
});

test('a page is in the language of the reader', async () => {
  expect(await exportOf('timeline', 'html', 'zh')).toMatchObject({
    content: expect.stringContaining('<html lang="zh-CN">') as string,
  });
});
