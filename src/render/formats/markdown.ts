import type { Exporter, Format } from './format.ts';

export const format: Format = {
  id: 'markdown',
  name: 'Markdown',
  description: { en: 'text and tables, to be pasted', zh: '便于粘贴的文字与表格' },
  extension: 'md',
  binary: false,
  panel: 'clipboard',
};

export const exportViews: Exporter = async (views, { lang, host }) => {
  const [{ proseOf }, { markdownFrom }] = await Promise.all([
    import('../prose-of.ts'),
    import('../markdown.ts'),
  ]);
  const texts = await proseOf(
    views.map(({ view }) => view),
    lang,
    host.parseHtml,
  );
  return texts.map(markdownFrom).join('\n');
};
