import { editAt } from '../../service/preview/edit.ts';
import { fixAt } from '../../service/preview/fix.ts';
import { rowAt } from '../../service/preview/inspector.ts';
import { PanelSession, type Outcome, type PanelHost } from '../../service/preview/panel.ts';
import { fromPanel, type FromPanel, type Scope, type ToPanel } from '../../service/preview/panel-messages.ts';
import type { ViewParams, ViewResult } from '../../service/preview/picture-messages.ts';
import { isScope } from '../../service/preview/protocol.ts';
import { withSince } from '../../service/preview/since.ts';
import { updateAt } from '../../service/preview/update.ts';
import { programmeAt, viewsAt, workspaceAt } from '../../service/preview/views.ts';
import { whatIfAt } from '../../service/preview/what-if.ts';
import { whole } from '../interrupts.ts';
import { sayInPage } from './messages.ts';
import type { Store } from './store.ts';

/** What a panel in a browser says, and what it looks at. */
export interface PanelRequest {
  /** Of the document. */
  path: string;
  scope: Scope;
  /** Somebody works in its lists. */
  lists: boolean;
  /** Somebody looks at what changed. */
  comparing: boolean;
  /** What it is compared with: a day, a revision, or '' for a week ago. */
  since: string;
  message: FromPanel;
}

/** The request, where it has just the shape that our page sends. */
export function panelRequest(body: Buffer): PanelRequest | null {
  let value: Partial<Record<keyof PanelRequest, unknown>>;
  try {
    value = Object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch {
    return null;
  }
  const { path, scope, lists, comparing, since } = value;
  const message = fromPanel(value.message);
  if (typeof path !== 'string' || typeof since !== 'string' || !message) return null;
  if (typeof lists !== 'boolean' || typeof comparing !== 'boolean') return null;
  if (!isScope(scope)) return null;
  return { path, scope, lists, comparing, since, message };
}

/** Answers a panel in a browser as an editor would; the store holds the files as they stand now. */
export async function answerPanel(
  store: Store,
  { path: uri, scope, lists, comparing, since, message }: PanelRequest,
): Promise<ToPanel[]> {
  const { workspace } = store;
  const said: ToPanel[] = [];
  /** What was written is read again, to be shown. */
  const done = async <R>(refused: R | null): Promise<Outcome<R>> => {
    if (refused === null) await store.refresh();
    return { refused, isTold: false };
  };
  const compared = async (result: ViewResult, of: Scope, params: ViewParams): Promise<ViewResult> =>
    result && withSince(workspace, result, of, await store.earlier(params), params);
  const host: PanelHost = {
    lang: workspace.ports.lang,
    redacts: () => true,
    view: async (params) =>
      compared(viewsAt(workspace, params.uri, params.lists, params.redact), 'document', params),
    programme: async (params) =>
      compared(programmeAt(workspace, params.uri, params.redact), 'programme', params),
    workspace: async (params) => workspaceAt(workspace, params.uri, params.redact),
    row: async (params) => rowAt(workspace, params.uri, params.pointer, params.part),
    edit: async (params) => done(await whole(() => store.apply(params.uri, editAt(workspace, params)))),
    whatIf: async (params) => whatIfAt(workspace, params),
    fix: async (params) => done(await whole(() => store.apply(params.uri, fixAt(workspace, params)))),
    update: async (params, write) => {
      if (write) return done(await whole(() => store.applyAll(updateAt(workspace, params))));
      const result = updateAt(workspace, params);
      return { refused: 'refused' in result ? result : null, isTold: false };
    },
    takeBack: async (type) => done(await whole(() => store.takeBack(type, uri))),
    uriOf: (path) => path ?? uri,
    open: async (path, line, focus) => {
      if (!focus) return;
      const reason = sayInPage(workspace.ports.lang(), 'in-text', { path, line: line + 1 });
      said.push({ type: 'refused', reason });
    },
    post: (one) => void said.push(one),
    exports: async () => {},
  };
  // An editor keeps the panel at a document; a browser has a page for each.
  const looks = { uri, scope, lists, comparing, since: new Map([[uri, since]]), pinned: null };
  await new PanelSession(host, looks).receive(message);
  return said;
}
