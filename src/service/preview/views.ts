import { unqualified } from '../../core/views/qualify.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import type { View } from '../../core/generated/views.ts';
import { listsOf } from './lists.ts';
import type { PlacedView, ViewResult } from './protocol.ts';
import type { Checked, LanguageWorkspace, WorkspaceDocument } from '../workspace.ts';

/** Every pointer that a picture's data holds. */
function pointersIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) pointersIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (key === 'pointer' && typeof one === 'string') found.add(one);
      else pointersIn(one, found);
    }
  }
  return found;
}

/** The document that a pointer belongs to: that of its path, else the one that the picture is of. */
function ownerOf(
  workspace: LanguageWorkspace,
  path: string | null,
  document: WorkspaceDocument,
): WorkspaceDocument | null {
  return path === null ? document : (workspace.byPath(path) ?? null);
}

/** A picture with the lines of its pointers. */
export function placed(workspace: LanguageWorkspace, { document }: Checked, view: View): PlacedView {
  const lines = [...pointersIn(view)].flatMap((qualified): [string, number][] => {
    const { path, part, pointer } = unqualified(qualified);
    const owner = ownerOf(workspace, path, document);
    const playbook = owner?.playbook && partNamed(owner.playbook, part ?? undefined);
    return playbook ? [[qualified, owner.text.positionAt(playbook.locate(pointer).start).line]] : [];
  });
  return { view, lines: Object.fromEntries(lines) };
}

/** @param subject the document that they are of, or the charter of their programme */
function pictures(
  workspace: LanguageWorkspace,
  checked: Checked,
  subject: Playbook,
  views: View[],
): ViewResult {
  const { document, playbook, workspace: analysed } = checked;
  const { programme } = analysed.contextOf(playbook);
  const sources = programme.charter ? programme.playbooks : [];
  return {
    uri: document.uri,
    version: document.text.version,
    lang: workspace.ports.lang(),
    views: views.map((view) => placed(workspace, checked, view)),
    sheet: analysed.sheetOf(subject),
    programme: programme.charter?.title ?? null,
    sources: Object.fromEntries(
      sources.flatMap(({ path }) => {
        const source = workspace.byPath(path);
        return source ? [[path, { uri: source.uri, version: source.text.version }]] : [];
      }),
    ),
  };
}

/**
 * The pictures of a document as it stands.
 * @param withLists its lists as well, for who works in them
 */
export function viewsAt(workspace: LanguageWorkspace, uri: string, withLists = false): ViewResult {
  const checked = workspace.check(uri);
  if (!checked) return null;
  const { playbook } = checked;
  const result = pictures(workspace, checked, playbook, checked.workspace.viewsOf(playbook));
  return result && withLists ? { ...result, lists: listsOf(workspace, checked) } : result;
}

/** The pictures of the whole programme of a document; null where it stands alone. */
export function programmeAt(workspace: LanguageWorkspace, uri: string): ViewResult {
  const checked = workspace.check(uri);
  if (!checked) return null;
  const { programme } = checked.workspace.contextOf(checked.playbook);
  if (!programme.charter) return null;
  return pictures(workspace, checked, programme.charter, checked.workspace.programmeViewsOf(programme));
}
