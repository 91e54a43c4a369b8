import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { McpServer } from '@modelcontextprotocol/server';
import { builtIn } from '../../core/generated/registry.ts';
import { rulePage } from '../../core/lint/rule-page.ts';
import { titleOf } from '../../core/playbook/naming/labels.ts';
import type { Session } from '../host.ts';
import { packageRoot } from '../package.ts';

/** Pages of the format, of each kind and of each rule, in the language of the session. */
export function registerResources(server: McpServer, { lang }: Session): void {
  const page = (uri: string, title: string, text: () => string): void => {
    const mimeType = 'text/markdown';
    server.registerResource(uri.slice('changebook://'.length), uri, { title, mimeType }, async () => ({
      contents: [{ uri, mimeType, text: text() }],
    }));
  };
  const documentation = (path: string): string => readFileSync(join(packageRoot(), 'docs', path), 'utf8');
  const [format, suffix] = lang === 'zh' ? ['format.zh-CN.md', '.zh'] : ['format.md', ''];
  page('changebook://format', lang === 'zh' ? '方案的写法' : 'How a playbook is written', () =>
    documentation(format),
  );
  for (const [id, { schema }] of builtIn.kinds)
    page(`changebook://kinds/${id}`, titleOf(schema.node, lang, id), () =>
      documentation(`kinds/${id}${suffix}.md`),
    );
  for (const rule of builtIn.rules)
    page(`changebook://rules/${rule.id}`, rule.why[lang], () => rulePage(rule, lang));
}
