import * as vscode from 'vscode';
import { at, closeAll, equal, holds, until, write } from './support.ts';
import { SMALL_PLAN } from '../../small-plan.ts';

/** What an assistant is told by a tool: data where it is some. */
async function ask(name: string, input: object = {}): Promise<any> {
  const options = { input, toolInvocationToken: undefined };
  const { content } = await vscode.lm.invokeTool(`changebook_${name}`, options);
  const text = content.map((part) => (part as vscode.LanguageModelTextPart).value).join('');
  return text.startsWith('{') ? JSON.parse(text) : text;
}

async function refusal(name: string, input: object): Promise<string> {
  try {
    return JSON.stringify(await ask(name, input));
  } catch (error) {
    return String(error);
  }
}

describe('tools of assistants', () => {
  afterEach(closeAll);

  it('are those of the manifest, in the language of the editor', () => {
    const named = vscode.lm.tools.filter(({ name }) => name.startsWith('changebook_'));
    equal(
      named.map(({ name }) => name.slice('changebook_'.length)).sort(),
      'agenda create diff edit explain lint list new read schedule score what_if'.split(' '),
    );
    const isChinese = vscode.env.language.startsWith('zh');
    for (const { description } of named) equal(/\p{Script=Han}/u.test(description), isChinese);
  });

  it('read what stands in the workspace', async () => {
    await write('tools.md', SMALL_PLAN);
    const { version } = await until('the plan to be read', async () =>
      (await ask('list')).documents.find(({ path }: { path: string }) => path === 'tools.md'),
    );
    const { documents, version: read } = await ask('read', { path: 'tools.md' });
    equal([read, documents[0].data.phases.length], [version, 2]);
    const { files } = await ask('lint', { paths: ['tools.md'] });
    equal(files[0].path, 'tools.md');
    equal((await ask('schedule', { path: 'tools.md' })).documents[0].items[0].end, '2026-05-31');
    equal((await ask('what_if', { change: 'pilot + 1w', paths: ['tools.md'] })).row.name, 'Pilot');
    holds((await ask('new', { kind: 'roadmap' })).split('\n'), 'playbook: roadmap');
    equal((await refusal('read', { path: '../x.md' })).includes('../x.md'), true);
    await vscode.workspace.fs.delete(at('tools.md'));
  });

  it('refuse an edit of another version before anybody is asked', async () => {
    await write('tools.md', SMALL_PLAN);
    await until('the plan to be read', async () => (await ask('read', { path: 'tools.md' })).version);
    const intents = [{ type: 'set-value', pointer: '/phases/0/when', value: 'W1-W3' }];
    const said = await refusal('edit', { path: 'tools.md', version: '0', intents });
    equal(/tools\.md.*(?:read it again|重新读取)/.test(said), true);
    await vscode.workspace.fs.delete(at('tools.md'));
  });

  it('write what is asked for, save it, and say what is found then', async () => {
    await write('tools.md', SMALL_PLAN);
    const { version } = await until('the plan to be read', () => ask('read', { path: 'tools.md' }));
    const intents = [{ type: 'set-value', pointer: '/phases/0/when', value: 'W1' }];
    const edited = await ask('edit', { path: 'tools.md', version, intents });
    holds(
      edited.findings.map(({ rule }: { rule: string }) => rule),
      'phase-gap',
    );
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(at('tools.md')));
    equal(saved, SMALL_PLAN.replace('W1-W4', 'W1   '));
    equal((await ask('read', { path: 'tools.md' })).version, edited.version);
    await vscode.workspace.fs.delete(at('tools.md'));
  });

  it('create a playbook where nothing stands, and nowhere else', async () => {
    equal(await ask('create', { kind: 'sop', path: 'made/sop.md' }), 'made/sop.md');
    const made = new TextDecoder().decode(await vscode.workspace.fs.readFile(at('made/sop.md')));
    holds(made.split('\n'), 'playbook: sop');
    for (const path of ['made/sop.md', '../out.md', '/etc/out.md', 'made/x.txt'])
      equal((await refusal('create', { kind: 'sop', path })).startsWith('Error'), true);
    await vscode.workspace.fs.delete(at('made'), { recursive: true });
  });
});
