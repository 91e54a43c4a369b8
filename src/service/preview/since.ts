import { analyse, type AnalyseOptions, type SourceDocument, type Workspace } from '../../core/analyse.ts';
import { compare } from '../../core/comparison/compare.ts';
import { emptySince, sinceView, type Since } from '../../core/comparison/since-view.ts';
import { memoize, memoizeWeak } from '../../core/memoize.ts';
import { isIsoDate } from '../../core/when/dates.ts';
import type { IsoDate } from '../../core/when/types.ts';
import type { LanguageWorkspace } from '../workspace.ts';
import type { Scope } from './panel-messages.ts';
import type { ViewParams, ViewResult } from './picture-messages.ts';
import type { Revisions, SinceFault } from './protocol.ts';
import { faultText, revisionName } from './since-words.ts';
import { placed, redactedFor } from './views.ts';

/** The documents of a workspace as they stood when a day began, or at a revision. */
export interface EarlierState {
  day: IsoDate;
  /** What was asked for, where it was no day. */
  revision?: string;
  /** With the paths of the workspace. */
  documents: readonly SourceDocument[];
}

/** What is known of an earlier state: that it is asked for, why it is not known, null where there is none of any sort. */
export type Earlier = EarlierState | { fault: SinceFault; since: string } | 'asked' | null;

/** How documents stood, as far as that is known now. */
export interface EarlierStates {
  /** @param since a day, a revision, or '' for a week ago */
  at(since: string): Earlier;
  readonly revisions: Revisions;
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
  earlier: EarlierStates,
  { uri, comparing = false, since: asked = '', redact = false }: ViewParams,
): ViewResult {
  const checked = result && workspace.check(uri);
  // What somebody chose is told of even where it is not known; else a week ago says whether anything is.
  const state = checked && earlier.at(comparing ? asked : '');
  if (!checked || state === null || (state === 'asked' && !comparing)) return result;
  const { document, playbook, workspace: shown } = checked;
  const { charter } = shown.contextOf(playbook).programme;
  const subject = scope === 'programme' ? (charter ?? playbook) : playbook;
  const titleIn = ({ playbooks }: Workspace): string =>
    playbooks.find(({ path }) => path === subject.path)?.title ?? subject.title;
  const options = workspace.analyseOptions();
  const { lang = 'en', registry, today } = options;
  const compared = (
    known: EarlierState,
    since: Since,
    as: (one: Workspace) => Workspace,
  ): ReturnType<typeof sinceView> => {
    const then = charter
      ? programmeThen(known)(options)(folderOf(charter.path))
      : documentThen(known)(options)(document.path);
    const [before, after] = [as(then), as(shown)];
    const members = new Set(after.playbooks.map(({ path }) => path));
    // What is there still and is no member belongs to a programme of its own.
    const isAsked = (path: string): boolean =>
      scope === 'programme' ? members.has(path) || !workspace.byPath(path)?.playbook : path === document.path;
    const comparison = compare({ before, after, kinds: registry.kinds }, isAsked);
    const own = scope === 'programme' ? null : document.path;
    return sinceView(comparison, registry.kinds, { title: titleIn(after), since, lang, own });
  };
  const known = state !== 'asked' && 'documents' in state ? state : null;
  const name = asked === '' || isIsoDate(asked) ? undefined : revisionName(asked, lang);
  const since = { day: known?.day ?? (isIsoDate(asked) ? asked : today), name };
  const fault =
    comparing && state !== 'asked' && 'fault' in state
      ? faultText(state.fault, name ?? state.since, lang)
      : undefined;
  const drawn = (as: (one: Workspace) => Workspace): ReturnType<typeof sinceView> =>
    comparing && known ? compared(known, since, as) : emptySince(titleIn(as(shown)), since, fault);
  const view = drawn((one) => one);
  const without = redact ? drawn(redactedFor(options)) : view;
  const isWhole = JSON.stringify(without) === JSON.stringify(view);
  const { given = isWhole ? null : { views: result.views.map(() => null), sheet: result.sheet } } = result;
  const choices = comparing ? earlier.revisions : { tags: [], commits: [] };
  return {
    ...result,
    views: [...result.views, placed(workspace, checked, view)],
    ...(given ? { given: { ...given, views: [...given.views, isWhole ? null : without] } } : {}),
    since: { asked, ...choices },
  };
}
