import type { ExportHost } from '../render/formats/format.ts';

/** What formats leave to the command line. */
export const exportHost: ExportHost = {
  async parseHtml(html) {
    const { fromHtml } = await import('hast-util-from-html');
    return fromHtml(html, { fragment: true });
  },
};
