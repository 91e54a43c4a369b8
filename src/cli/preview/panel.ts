import { unqualified } from '../../core/views/qualify.ts';
import { editAt } from '../../service/preview/edit.ts';
import { fixAt } from '../../service/preview/fix.ts';
import { rowAt } from '../../service/preview/inspector.ts';
import { fromPanel, type FromPanel, type Scope, type ToPanel } from '../../service/preview/panel-messages.ts';
import type { ViewResult } from '../../service/preview/protocol.ts';
import { updateAt } from '../../service/preview/update.ts';
import { programmeAt, viewsAt } from '../../service/preview/views.ts';
import { sayInPage } from './messages.ts';
import type { Store } from './store.ts';

/** What a panel in a browser says, and what it looks at. */
export interface PanelRequest {
  /** Of the document. */
  path: string;
  scope: Scope;
  /** Somebody works in its lists. */
  lists: boolean;
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
  const { path, scope, lists } = value;
  const message = fromPanel(value.message);
  if (typeof path !== 'string' || typeof lists !== 'boolean' || !message) return null;
  return scope === 'document' || scope === 'programme' ? { path, scope, lists, message } : null;
}

function viewed({ workspace }: Store, { path, scope, lists }: PanelRequest): ViewResult {
  const whole = scope === 'programme' ? programmeAt(workspace, path) : null;
  return whole ?? viewsAt(workspace, path, lists);
}

function shown(store: Store, request: PanelRequest): ToPanel {
  const result = viewed(store, request);
  if (!result) return { type: 'empty', lang: store.workspace.ports.lang() };
  const scope = result.programme === null ? 'document' : request.scope;
  return { type: 'show', scope, pinned: null, ...result };
}

/** Answers a panel in a browser as an editor would; the store holds the files as they stand now. */
export async function answerPanel(store: Store, request: PanelRequest): Promise<ToPanel[]> {
  const { workspace } = store;
  const { message } = request;
  /** What is shown after an edit, and why it was not made. */
  const done = async (reason: string | null): Promise<ToPanel[]> => {
    if (reason === null) await store.refresh();
    return [shown(store, request), ...(reason === null ? [] : [{ type: 'refused' as const, reason }])];
  };
  const place = (pointer: string) => {
    const { path, part, pointer: own } = unqualified(pointer);
    return { uri: path ?? request.path, pointer: own, ...(part === null ? {} : { part }) };
  };
  switch (message.type) {
    case 'ready':
    case 'scope':
    case 'lists':
      return [shown(store, request)];
    case 'row': {
      const { uri, pointer, part } = place(message.pointer);
      return [{ type: 'row', pointer: message.pointer, row: rowAt(workspace, uri, pointer, part) }];
    }
    case 'edit':
      return done(store.apply(message.uri, editAt(workspace, message)));
    case 'update': {
      const result = updateAt(workspace, message);
      const failed = message.write ? store.applyAll(result) : 'refused' in result ? result : null;
      if (message.write && !failed) await store.refresh();
      const refused = failed && { reason: failed.refused, uri: failed.uri, index: failed.index };
      return [{ type: 'updated', refused }, ...(message.write ? [shown(store, request)] : [])];
    }
    case 'fix': {
      const { pointer, version, rule, line } = message;
      const at = place(pointer);
      const params = { ...at, version, rule, ...(line === undefined ? {} : { line }) };
      return done(store.apply(at.uri, fixAt(workspace, params)));
    }
    case 'undo':
    case 'redo':
      return done(store.takeBack(message.type, request.path));
    case 'reveal': {
      if (!message.focus) return [];
      const known = viewed(store, request)?.views.map(({ lines }) => lines[message.pointer]);
      const line = message.line ?? (known?.find((one) => one !== undefined) ?? 0) + 1;
      const reason = sayInPage(workspace.ports.lang(), 'in-text', { path: place(message.pointer).uri, line });
      return [{ type: 'refused', reason }];
    }
    // An editor keeps the panel at a document and writes files; a browser does not.
    case 'pin':
    case 'comparing':
    case 'formats':
    case 'exported':
    case 'not-exported':
      return [];
  }
}
