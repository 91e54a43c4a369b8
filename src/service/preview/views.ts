import type { AnalyseOptions, Workspace } from '../../core/analyse.ts';
import { memoizeWeak } from '../../core/memoize.ts';
import { programmesViews } from '../../core/pages/programmes/programmes.ts';
import type { Sheet } from '../../core/pages/sheet.ts';
import type { Programme } from '../../core/programme/types.ts';
import { leftOutOf, redacted } from '../../core/redacted.ts';
import { unqualified } from '../../core/views/qualify.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import type { Bilingual, Playbook } from '../../core/playbook/types.ts';
import type { View } from '../../core/generated/views.ts';
import { listsOf } from './lists.ts';
import type { PlacedView, ViewResult } from './picture-messages.ts';
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

/** A document of a workspace that is known to have it. */
function memberAt({ playbooks }: Workspace, path: string): Playbook {
  const found = playbooks.find((one) => one.path === path);
  if (!found) throw new Error(`${path} is not part of this workspace`);
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

/** All programmes that have a charter, as they stand. */
const programmesOf = (workspace: LanguageWorkspace): Programme[] =>
  workspace.allProgrammes().filter(({ charter }) => charter !== null);

/**
 * @param sheet what is printed with them
 * @param of the documents that they are made of beside the one that is shown
 */
function pictures(
  workspace: LanguageWorkspace,
  checked: Checked,
  sheet: Sheet,
  views: View[],
  of: readonly Playbook[],
): NonNullable<ViewResult> {
  const { document, playbook, workspace: analysed } = checked;
  const { programme } = analysed.contextOf(playbook);
  return {
    uri: document.uri,
    version: document.text.version,
    lang: workspace.ports.lang(),
    views: views.map((view) => placed(workspace, checked, view)),
    sheet,
    programme: programme.charter?.title ?? null,
    ...(programmesOf(workspace).length > 1 ? { several: true as const } : {}),
    sources: Object.fromEntries(
      of.flatMap(({ path }) => {
        const source = workspace.byPath(path);
        return source ? [[path, { uri: source.uri, version: source.text.version }]] : [];
      }),
    ),
  };
}

const WAY: Bilingual = {
  en: 'changebook export --no-redact, or the setting changebook.export.redact, shows it',
  zh: '用 changebook export --no-redact 或设置 changebook.export.redact 显示',
};

/** What was analysed as others may see it; computed once for as long as it stands. */
export const redactedFor = memoizeWeak((options: AnalyseOptions) =>
  memoizeWeak((known: Workspace): Workspace => redacted(known, options, WAY)),
);

/** Pictures as others may see them, beside those that are shown; undefined where nothing is left out of any. */
function given(
  without: Workspace,
  known: Workspace,
  subject: Playbook,
  draw: (workspace: Workspace) => View[],
): Pick<NonNullable<ViewResult>, 'given'> {
  if (without === known) return {};
  const views = draw(without).map((view) => (view.leftOut === undefined ? null : view));
  return { given: { views, sheet: without.sheetOf(memberAt(without, subject.path)) } };
}

/**
 * The pictures of a document as it stands.
 * @param lists its lists as well, for who works in them
 * @param redact what may be given to others as well
 */
export function viewsAt(
  workspace: LanguageWorkspace,
  uri: string,
  lists = false,
  redact = false,
): ViewResult {
  const checked = workspace.check(uri);
  if (!checked) return null;
  const { playbook, workspace: analysed } = checked;
  const { programme } = analysed.contextOf(playbook);
  return {
    ...pictures(
      workspace,
      checked,
      analysed.sheetOf(playbook),
      analysed.viewsOf(playbook),
      programme.charter ? programme.playbooks : [],
    ),
    ...given(
      redact ? redactedFor(workspace.analyseOptions())(analysed) : analysed,
      analysed,
      playbook,
      (one) => one.viewsOf(memberAt(one, playbook.path)),
    ),
    ...(lists ? { lists: listsOf(workspace, checked) } : {}),
  };
}

/** The pictures of the whole programme of a document; null where it stands alone. */
export function programmeAt(workspace: LanguageWorkspace, uri: string, redact = false): ViewResult {
  const checked = workspace.check(uri);
  if (!checked) return null;
  const { playbook, workspace: analysed } = checked;
  const { programme } = analysed.contextOf(playbook);
  if (!programme.charter) return null;
  const draw = (one: Workspace): View[] =>
    one.programmeViewsOf(one.contextOf(memberAt(one, playbook.path)).programme);
  return {
    ...pictures(
      workspace,
      checked,
      analysed.sheetOf(programme.charter),
      analysed.programmeViewsOf(programme),
      programme.playbooks,
    ),
    ...given(
      redact ? redactedFor(workspace.analyseOptions())(analysed) : analysed,
      analysed,
      programme.charter,
      draw,
    ),
  };
}

/** What is printed with pictures that are of no one document. */
const sheetWith = (views: readonly View[]): Sheet => ({
  title: views[0]?.title ?? '',
  number: null,
  version: null,
  status: null,
  effective: null,
  updated: null,
  signatures: [],
});

/**
 * The pictures of all programmes side by side; null where they are not several.
 * @param uri of the document that is shown meanwhile
 */
export function workspaceAt(workspace: LanguageWorkspace, uri: string, redact = false): ViewResult {
  const checked = workspace.check(uri);
  if (!checked) return null;
  const analyses = programmesOf(workspace).map((programme) => workspace.analysisOf(programme));
  const draw = (all: readonly Workspace[]): View[] =>
    programmesViews(all.flatMap((one) => one.programmes.map(({ programme }) => one.partsOf(programme))));
  const views = draw(analyses);
  if (views.length === 0) return null;
  const options = workspace.analyseOptions();
  const members = analyses.flatMap(({ playbooks }) => playbooks);
  const without = redact ? draw(analyses.map(redactedFor(options))) : views;
  const forOthers = without.map((view, index) =>
    JSON.stringify(view) === JSON.stringify(views[index])
      ? null
      : { ...view, leftOut: leftOutOf(members, workspace.ports.lang(), WAY) },
  );
  const sheet = sheetWith(views);
  return {
    ...pictures(workspace, checked, sheet, views, members),
    ...(forOthers.some(Boolean) ? { given: { views: forOthers, sheet } } : {}),
  };
}
