import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Lang } from '../core/playbook/types.ts';
import type { View } from '../core/views/types.ts';
import { renderView } from './page.tsx';

/**
 * A view as Markdown: what the page says beside its drawing, since every drawing stands there as a
 * table too.
 */
export function renderMarkdown(view: View, lang: Lang): string {
  const file = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeRemark, { handlers: { svg: () => undefined, progress: () => undefined } })
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-' })
    .processSync(renderView(view, lang));
  return String(file);
}
