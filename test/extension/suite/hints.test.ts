import * as vscode from 'vscode';
import { closeAll, equal, holds, open, startOf, until, wholeOf, withSetting, write } from './support.ts';

const FIRST = '2026-01-05..2026-02-01';
const LINKED =
  '---\nplaybook: sop\ntitle: Linked\n---\n\nSee [the charter](../change.md) and [none](none.md).\n';

const HOLIDAYS =
  '---\nplaybook: roadmap\ntitle: Festival\nstart: 2026-02-09\ncalendar: CN\n---\n\n## Activities\n\n' +
  '| Activity | Owner | When | After |\n| --- | --- | --- | --- |\n' +
  '| Prepare | ops | 2026-02-09 / 5wd | |\n| Train | ops | 5wd | Prepare |\n';

async function ask<T>(what: string, { uri }: vscode.TextDocument, ...more: unknown[]): Promise<T[]> {
  return (await vscode.commands.executeCommand<T[] | undefined>(`vscode.execute${what}`, uri, ...more)) ?? [];
}

async function hints(document: vscode.TextDocument): Promise<string[]> {
  const found = await ask<vscode.InlayHint>('InlayHintProvider', document, wholeOf(document));
  return found.map(({ label }) => String(label));
}

async function lenses(document: vscode.TextDocument): Promise<string[]> {
  const found = await ask<vscode.CodeLens>('CodeLensProvider', document, 9);
  return found.flatMap(({ command }) => (command?.command === 'changebook.preview' ? command.title : []));
}

/** Links with an address; the built-in Markdown finds out where its own lead when they are followed. */
async function links(document: vscode.TextDocument): Promise<string[]> {
  const found = await ask<vscode.DocumentLink>('LinkProvider', document);
  return found.flatMap(({ target }) => target?.path.split('/').at(-1) ?? []);
}

describe('what is shown in the text', () => {
  afterEach(closeAll);

  it('days of relative times, unless turned off', async () => {
    const { document } = await open('roadmap.md');
    await until('hints', async () => (await hints(document)).includes(FIRST));
    await withSetting('changebook.inlayHints', false, async () => {
      await until('no hint', async () => (await hints(document)).length === 0);
    });
    await until('hints again', async () => (await hints(document)).includes(FIRST));
  });

  it('days of a country with its holidays', async () => {
    const { document } = await write('festival/roadmap.md', HOLIDAYS);
    // Saturday the 14th is worked for the Chinese New Year, which ends on the 23rd.
    await until('hints', async () => (await hints(document)).includes('2026-02-14..2026-02-27'));
  });

  it('score, late work and the way to the picture, unless turned off', async () => {
    const { document } = await open('roadmap.md');
    const shown = await until('lenses', async () => {
      const titles = await lenses(document);
      return titles.length > 0 && titles;
    });
    holds(shown, 'Open preview');
    holds(shown, '2 overdue');
    equal(
      shown.some((title) => /^Form: \d+ of \d+ in place/.test(title)),
      true,
    );
    await withSetting('changebook.codeLens', false, async () => {
      await until('no lens', async () => (await lenses(document)).length === 0);
    });
  });

  it('links to documents, unless turned off', async () => {
    const { document } = await write('links/sop.md', LINKED);
    const ours = async (): Promise<boolean> => (await links(document)).includes('change.md');
    await until('a link', ours);
    await withSetting('changebook.documentLinks', false, async () => {
      await until('no link', async () => !(await ours()));
    });
  });

  it('what a field means, unless turned off', async () => {
    const { document } = await open('roadmap.md');
    const hovers = async (): Promise<string> => {
      const found = await ask<vscode.Hover>('HoverProvider', document, startOf(document, 'start'));
      return found
        .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
        .join();
    };
    await until('a hover', async () => (await hovers()) !== '');
    await withSetting('changebook.hover', false, async () => {
      await until('no hover', async () => (await hovers()) === '');
    });
  });
});
