import { analyse, type AnalyseOptions, type SourceDocument, type Workspace } from '../../core/analyse.ts';
import { compare } from '../../core/comparison/compare.ts';
import { pendingSince, sinceView } from '../../core/comparison/since-view.ts';
import { memoize, memoizeWeak } from '../../core/memoize.ts';
import type { IsoDate } from '../../core/when/types.ts';
import type { LanguageWorkspace } from '../workspace.ts';
import type { Scope } from './panel-messages.ts';
import type { ViewParams, ViewResult } from './protocol.ts';
import { placed } from './views.ts';

/** The documents of a workspace as they stood when a day began. */
export interface EarlierState {
  day: IsoDate;
  /** With the paths of the workspace. */
  documents: readonly SourceDocument[];
}

/** The folder of a document with `/` at its end; '' at the top. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** What stood in the folder of a charter, by the way it is analysed now; remembered for as long as both are. */
const programmeThen = memoizeWeak(({ documents }: EarlierState) =>
  memoizeWeak((options: AnalyseOptions) =>
    memoize((folder: string): Workspace =>
      analyse(
        documents.filter(({ path }) => path.startsWith(folder)),
        options,
      ),
    ),
  ),
);

/** The same for a document that stands alone: what it was, else what stood beside it and may have been renamed. */
const documentThen = memoizeWeak(({ documents }: EarlierState) =>
  memoizeWeak((options: AnalyseOptions) =>
    memoize((own: string): Workspace => {
      const same = documents.filter(({ path }) => path === own);
      const beside = documents.filter(({ path }) => folderOf(path) === folderOf(own));
      return analyse(same.length > 0 ? same : beside, options);
    }),
  ),
);

/**
 * Adds what changed since an earlier state to the pictures of a document or of a programme, as the last one.
 * Where nobody looks at it, it says no more than that there is something to compare with.
 */
export function withSince(
  workspace: LanguageWorkspace,
  result: ViewResult,
  scope: Scope,
  earlier: EarlierState | null,
  { uri, comparing = false }: ViewParams,
): ViewResult {
  const checked = result && earlier && workspace.check(uri);
  if (!checked) return result;
  const { document, playbook, workspace: after } = checked;
  const { charter } = after.contextOf(playbook).programme;
  const { title } = scope === 'programme' ? (charter ?? playbook) : playbook;
  const options = workspace.analyseOptions();
  const view = (): ReturnType<typeof sinceView> => {
    const before = charter
      ? programmeThen(earlier)(options)(folderOf(charter.path))
      : documentThen(earlier)(options)(document.path);
    const members = new Set(after.playbooks.map(({ path }) => path));
    // What is there still and is no member belongs to a programme of its own.
    const isAsked = (path: string): boolean =>
      scope === 'programme' ? members.has(path) || !workspace.byPath(path)?.playbook : path === document.path;
    const { lang, registry } = options;
    const comparison = compare({ before, after, kinds: registry.kinds }, isAsked);
    const own = scope === 'programme' ? null : document.path;
    return sinceView(comparison, registry.kinds, { title, since: earlier.day, lang, own });
  };
  const shown = comparing ? view() : pendingSince(title, earlier.day);
  return { ...result, views: [...result.views, placed(workspace, checked, shown)] };
}
