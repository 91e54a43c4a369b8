import type { Exporter, Format } from './format.ts';

export const format: Format = {
  id: 'html',
  name: 'HTML',
  description: { en: 'a page that needs nothing else', zh: '独立网页' },
  extension: 'html',
  binary: false,
  panel: 'file',
};

export const exportViews: Exporter = async (views, { lang, theme }) => {
  const { renderPage } = await import('../page.tsx');
  return renderPage({
    title: views[0]?.view.title ?? 'Changebook',
    lang,
    theme,
    views: views.map(({ view, sheet }, index) => ({ id: `view-${index + 1}`, view, sheet })),
  });
};
