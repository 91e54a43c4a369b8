import * as vscode from 'vscode';
import { closeAll, equal, open, until, write } from './support.ts';

const inNode = typeof process === 'object' && process.versions?.node !== undefined;

const render = (document: vscode.TextDocument): Thenable<string> =>
  vscode.commands.executeCommand('markdown.api.render', document);

describe("the editor's own Markdown preview", () => {
  afterEach(closeAll);

  it('shows boxes and the score of a playbook', async function () {
    // In a browser it lives in another extension host, which a document cannot be sent to.
    if (!inNode) return this.skip();
    const { document } = await open('roadmap.md');
    const page = await until('the score', async () => {
      const html = await render(document);
      return /<h1[^>]*>Plan <span class="changebook-score">\d+ of \d+ in place/.test(html) && html;
    });
    equal([...page.matchAll(/<input type="checkbox" disabled( checked)?>/g)].length, 2);
  });

  it('leaves other Markdown as it is', async function () {
    if (!inNode) return this.skip();
    const text = '---\nlayout: post\n---\n\n# Title\n\nplaybook: none\n\n- [x] Done\n';
    const { document } = await write('other.md', text);
    const html = await render(document);
    equal(html.includes('<input type="checkbox" disabled'), false);
    equal(/changebook/.test(html), false);
    equal(/<h1[^>]*>Title<\/h1>/.test(html), true);
  });
});
