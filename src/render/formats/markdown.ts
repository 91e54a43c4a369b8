import { forMarkdown } from '../../core/escape/markdown.ts';
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
  const [{ notReadNotes, pictureOf, renderView }, { markdownFrom, markdownOf }] = await Promise.all([
    import('../page.tsx'),
    import('../markdown.ts'),
  ]);
  const texts = views.map(async ({ view }) => {
    const said = pictureOf(view).prose?.(view, lang);
    return said ? markdownFrom(said) : markdownOf(await host.parseHtml(renderView(view, lang)));
  });
  const notes = notReadNotes(
    views.map(({ view }) => view),
    lang,
  );
  return [...(await Promise.all(texts)), ...notes.map((note) => `${forMarkdown(note)}\n`)].join('\n');
};
