import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderSvgFile } from '../../src/render/svg-file.ts';
import { viewsAt } from '../../src/service/preview/views.ts';
import { uriOf, workspaceOf } from '../service/support.ts';

const EXAMPLES = 'playbooks/examples';
const TAG = /<(\w+)((?:\s+[\w:-]+="[^"<]*")*)\s*\/?>/y;

/** The first place where a text is no well-formed XML as far as tags and attributes go, or null. */
function fault(xml: string): string | null {
  const body = xml.replace(/^<\?xml [^>]*\?>\n/, '').replace(/<style>[^<&]*<\/style>/, '');
  const open: string[] = [];
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at + 1)) {
    const around = body.slice(at, at + 120);
    const closed = /^<\/(\w+)>/.exec(around)?.[1];
    if (closed !== undefined) {
      if (open.pop() !== closed) return around;
      continue;
    }
    TAG.lastIndex = at;
    const [tag, name = '', attributes = ''] = TAG.exec(body) ?? [];
    if (tag === undefined) return around;
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return around;
    if (!tag.endsWith('/>')) open.push(name);
  }
  return open.length > 0 ? `${open.join(' ')} is not closed` : null;
}

const texts = Object.fromEntries(
  readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(join(EXAMPLES, path), 'utf8')]),
);

test('every drawing of the examples is a well-formed file', () => {
  const workspace = workspaceOf({
    ...texts,
    'lone.md': '---\nplaybook: roadmap\ntitle: A < B & "C"\nstart: 2026-01-05\n---\n\n- [ ] D > E due:W2\n',
  });
  let files = 0;
  for (const path of [...Object.keys(texts), 'lone.md']) {
    for (const { view } of viewsAt(workspace, uriOf(path))?.views ?? []) {
      const file = renderSvgFile(view, 'en');
      if (file === null) continue;
      files += 1;
      expect([path, fault(file)]).toEqual([path, null]);
    }
  }
  expect(files).toBeGreaterThan(0);
});
