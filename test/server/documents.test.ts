import { expect, test } from 'vitest';
import { Documents } from '../../src/server/documents.ts';
import { WorkspaceFolders } from '../../src/server/workspace-folders.ts';
import { workspaceOf } from '../service/support.ts';

const TEXT = '---\nplaybook: sop\ntitle: S\n---\n';

/** Documents of some folders, with files that are nowhere but here, all of them read. */
async function documentsOf(folders: string[], files: Record<string, string>) {
  const workspace = workspaceOf({});
  const held = new WorkspaceFolders();
  held.set(folders);
  const documents = new Documents(workspace, held, {
    read: async (uri) => files[uri] ?? null,
    includes: (uri) => !uri.includes('/dist/'),
  });
  for (const uri of Object.keys(files)) await documents.read(uri);
  const paths = () => workspace.playbooks().map(({ path }) => path);
  return { workspace, held, documents, files, paths };
}

test('folders of one name are told apart by what is above them', async () => {
  const { paths, workspace } = await documentsOf(['file:///r/a/plans', 'file:///r/b/plans/', 'file:///r/c'], {
    'file:///r/a/plans/x.md': TEXT,
    'file:///r/b/plans/x.md': TEXT,
    'file:///r/c/x.md': TEXT,
  });
  expect(paths()).toEqual(['a/plans/x.md', 'b/plans/x.md', 'c/x.md']);
  expect(workspace.byPath('b/plans/x.md')?.uri).toBe('file:///r/b/plans/x.md');
});

test('a folder that is gone takes its files along, not those of a longer name', async () => {
  const { documents, paths } = await documentsOf(['file:///w'], {
    'file:///w/sops/%E6%B5%8B.md': TEXT,
    'file:///w/sops/b.md': TEXT,
    'file:///w/sops-old/a.md': TEXT,
  });
  documents.forget('file:///w/sops');
  expect(paths()).toEqual(['sops-old/a.md']);
});

test('a folder of another name has its files', async () => {
  const { documents, files, paths } = await documentsOf(['file:///w'], { 'file:///w/sops/a b.md': TEXT });
  files['file:///w/procedures/a%20b.md'] = TEXT;
  await documents.moves('file:///w/sops', 'file:///w/procedures');
  expect(paths()).toEqual(['procedures/a b.md']);
});

test('what is left out stays out, unless an editor has it open', async () => {
  const { documents, files, paths } = await documentsOf(['file:///w'], {});
  files['file:///w/dist/copy.md'] = TEXT;
  files['file:///elsewhere/a.md'] = TEXT;
  await documents.readAgain('file:///w/dist/copy.md');
  await documents.readAgain('file:///elsewhere/a.md');
  expect(paths()).toEqual([]);
  documents.opens('file:///elsewhere/a.md', 1, TEXT);
  expect(paths()).toEqual(['elsewhere/a.md']);
  await documents.closes('file:///elsewhere/a.md');
  expect(paths()).toEqual([]);
});

test('other folders: what is open is called by them, the rest is forgotten', async () => {
  const { documents, held, paths } = await documentsOf(['file:///r/a'], { 'file:///r/a/x.md': TEXT });
  documents.opens('file:///r/a/y.md', 1, TEXT);
  held.set(['file:///r/a', 'file:///r/b']);
  documents.moveFolders();
  expect(paths()).toEqual(['a/y.md']);
});

const URI = 'file:///w/a.md';
const insert = (line: number, character: number, text: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

test('changes are made one after the other in what an editor has open, and in nothing else', async () => {
  const { documents, workspace } = await documentsOf(['file:///w'], { [URI]: TEXT });
  expect(documents.changes(URI, 2, [insert(2, 8, 'x')])).toBeNull();
  documents.opens(URI, 1, TEXT);
  const changes = [insert(2, 8, 'OP\nid: s'), insert(3, 5, '1'), { text: TEXT.replace('S', 'SOP') }];
  expect(documents.changes(URI, 2, changes.slice(0, 2))).toBe(TEXT.replace('S', 'SOP\nid: s1'));
  expect(workspace.get(URI)).toMatchObject({ isOpen: true, playbook: { id: 's1', title: 'SOP' } });
  expect(workspace.get(URI)?.text.version).toBe(2);
  expect(documents.changes(URI, 3, changes)).toBe(TEXT.replace('S', 'SOP'));
  expect(workspace.get(URI)?.playbook).toMatchObject({ id: 'a', title: 'SOP' });
});

test('a change that leaves the text as it is leaves what was found of it, at the new version', async () => {
  const { documents, workspace } = await documentsOf(['file:///w'], {});
  documents.opens(URI, 1, TEXT);
  const before = workspace.check(URI);
  documents.changes(URI, 2, [{ text: TEXT }]);
  expect(workspace.check(URI)?.workspace).toBe(before?.workspace);
  expect(workspace.get(URI)?.text.version).toBe(2);
});

test('a file does not replace what an editor has open, under either spelling of its address', async () => {
  const [editors, disks] = ['file:///w/%E6%B5%8B.md', 'file:///w/测.md'];
  const { documents, workspace, files, paths } = await documentsOf(['file:///w'], { [disks]: TEXT });
  documents.opens(editors, 1, TEXT.replace('S', 'Mine'));
  await documents.read(disks);
  documents.forget('file:///w');
  expect(paths()).toEqual(['测.md']);
  expect(documents.opened).toEqual([editors]);
  expect(workspace.get(editors)?.playbook?.title).toBe('Mine');
  files[editors] = TEXT;
  await documents.closes(editors);
  expect(documents.opened).toEqual([]);
  expect(workspace.get(editors)).toMatchObject({ isOpen: false, playbook: { title: 'S' } });
  expect(workspace.get(editors)?.text.version).toBe(0);
});

test('what is opened while its file is being read stays, though the file is gone', async () => {
  const { documents, paths } = await documentsOf(['file:///w'], {});
  const read = documents.readAgain(URI);
  documents.opens(URI, 1, TEXT);
  await read;
  expect(paths()).toEqual(['a.md']);
});

/** A file whose readings are answered by hand, in whatever order. */
function slowFile() {
  const answers: ((text: string | null) => void)[] = [];
  const held = new WorkspaceFolders();
  held.set(['file:///w']);
  const workspace = workspaceOf({});
  const read = () => new Promise<string | null>((answer) => answers.push(answer));
  const documents = new Documents(workspace, held, { read, includes: () => true });
  return { documents, answers, title: () => workspace.get(URI)?.playbook?.title };
}

test.each(['file:///w/a.md', 'file:///w'])(
  'a file that goes while it is read stays gone (%s)',
  async (gone) => {
    const { documents, answers, title } = slowFile();
    documents.opens(URI, 1, TEXT);
    const closed = documents.closes(URI);
    documents.forget(gone);
    answers[0]!(TEXT);
    await closed;
    expect(title()).toBeUndefined();
  },
);

test('of two readings of a file the later one stands, whichever ends last', async () => {
  const { documents, answers, title } = slowFile();
  const readings = [documents.readAgain(URI), documents.readAgain(URI)];
  answers[1]!(TEXT.replace('S', 'New'));
  answers[0]!(TEXT);
  await Promise.all(readings);
  expect(title()).toBe('New');
});

test('what is read of other folders than the present ones is not taken', async () => {
  const { documents, answers, title } = slowFile();
  const reading = documents.read(URI);
  documents.moveFolders();
  answers[0]!(TEXT);
  await reading;
  expect(title()).toBeUndefined();
});
