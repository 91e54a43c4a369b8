import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/service/text/notification.ts';
import { hover } from '../../src/service/features/hover.ts';
import { uriOf, workspaceOf } from '../service/support.ts';

/** What VS Code makes a link of in a notification (`parseLinkedText`). */
const VS_CODE_LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:\/\/)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const sources = globSync('src/{server,extension}/**/*.ts').map((path) => [path, readFileSync(path, 'utf8')]);

describe('a text for a notification', () => {
  test.each([
    ['[Repair…](command:workbench.action.files.newUntitledFile)'],
    ['[a](https://a.example "b")'],
    ['[\u200ba\u202e](file:///etc/passwd)'],
    ['[a\r\nb](command:x)'],
    ['![a](https://a.example/x.png)'],
    ['<https://a.example>'],
    ['`[a](command:x)`'],
    ['[[a](command:x)](command:y)'],
  ])('%s is no link', (text) => {
    expect(plainText(`.changebook.yml:2: ${text}`)).not.toMatch(VS_CODE_LINK);
    expect(plainText(text)).not.toMatch(/[[\]<>`\p{Cc}\u200b\u202e]/u);
  });

  test('is one short line of whole characters, whatever it was', () => {
    const unit = fc.constantFrom(
      '[',
      '](command:x)',
      '\n',
      '\u202e',
      '😀',
      '\ud83d',
      '\u0007',
      'a',
      '很',
      '<',
      '`',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 2_000 }), (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(VS_CODE_LINK);
        expect(plain).not.toMatch(/[[\]<>`\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202e]/u);
        expect(plain.length).toBeLessThanOrEqual(500);
      }),
    );
  });

  test('leaves words as they are', () => {
    const text = '.changebook.yml:2: there is no rule “no-sponsr”; 是否想写“no-sponsor”？ 👩‍🔧';
    expect(plainText(text)).toBe(text);
  });
});

test('nothing shows a notification but what makes its text plain', () => {
  const showing = sources.filter(([, text = '']) =>
    /\bshow(?:Error|Warning|Information)Message\b|ShowMessage/.test(text),
  );
  const place = (...parts: string[]): string => join('src', ...parts);
  expect(showing.map(([path]) => path).sort()).toEqual([
    place('extension', 'notify.ts'),
    place('server', 'notify.ts'),
  ]);
  for (const [, text] of showing) expect(text).toContain('plainText(message)');
});

test('no Markdown of ours is trusted with commands', () => {
  // What is made of lines in a fence that they cannot end is as plain as they are.
  const ours = /isTrusted|supportHtml|supportThemeIcons|MarkdownString(?!\(fenced\([\w.]+\)\))/;
  for (const [path, text] of sources) expect(text, path).not.toMatch(ours);
});

test('text of a document is no Markdown in a hover', () => {
  // Written so that the cell's text is Markdown of a link, not a link itself.
  const name = String.raw`\[x\](command:a) &#91;y&#93;(command:b) &amp;#91;z&amp;#93;(command:c) \<b\>`;
  const text = `---\nplaybook: change\ntitle: C\nsponsor: s\n---\n\n## Roles\n\n| Id | Name |\n| --- | --- |\n| s | ${name} |\n`;
  const workspace = workspaceOf({ 'change.md': text });
  const contents = JSON.stringify(hover(workspace, uriOf('change.md'), { line: 3, character: 9 })?.contents);
  expect(contents).toContain('command:a');
  expect(contents).not.toMatch(/(?<!\\)[[\]<&]/);
});
