import type { Connection } from 'vscode-languageserver';
import type {
  EditParams,
  EditResult,
  FixParams,
  PasteParams,
  RowParams,
  UpdateParams,
  UpdateResult,
  WhatIfResult,
} from '../service/preview/edit-messages.ts';
import type { ViewParams } from '../service/preview/picture-messages.ts';
import { methods, type RuleParams } from '../service/preview/protocol.ts';
import { rulePage } from '../core/lint/rule-page.ts';
import { ruleOf } from '../core/registry.ts';
import { rowAt } from '../service/preview/inspector.ts';
import { editAt } from '../service/preview/edit.ts';
import { fixAt } from '../service/preview/fix.ts';
import { pasteAt } from '../service/preview/paste.ts';
import { documentOverview, overview } from '../service/preview/overview.ts';
import { updateAt } from '../service/preview/update.ts';
import { whatIfAt } from '../service/preview/what-if.ts';
import { programmeAt, viewsAt, workspaceAt } from '../service/preview/views.ts';
import { withSince, type EarlierStates } from '../service/preview/since.ts';
import type { LanguageWorkspace } from '../service/workspace.ts';
import { answering } from './answering.ts';
import { runCooperatively } from './cooperative.ts';
import type { Loading } from './features.ts';

/**
 * The requests beside LSP: pictures, what can be set in them, the overview of a workspace, pages of rules.
 *
 * @param earlier how the workspace stood
 */
export function registerPictures(
  connection: Connection,
  workspace: LanguageWorkspace,
  loading: Loading,
  earlier: EarlierStates,
): void {
  const onRequest = <P>(method: string, answer: (params: P) => unknown): void => {
    connection.onRequest(method, answering(answer));
  };
  onRequest(methods.view, async (params: ViewParams) => {
    await loading.programmeOf(params.uri);
    return withSince(
      workspace,
      viewsAt(workspace, params.uri, params.lists, params.redact),
      'document',
      earlier,
      params,
    );
  });
  onRequest(methods.programme, async (params: ViewParams) => {
    await loading.programmeOf(params.uri);
    return withSince(
      workspace,
      programmeAt(workspace, params.uri, params.redact),
      'programme',
      earlier,
      params,
    );
  });
  onRequest(methods.workspace, async (params: ViewParams) => {
    await loading.all();
    return workspaceAt(workspace, params.uri, params.redact);
  });
  onRequest(methods.edit, (params: EditParams): EditResult => editAt(workspace, params));
  onRequest(methods.whatIf, (params: EditParams): WhatIfResult => whatIfAt(workspace, params));
  onRequest(methods.update, (params: UpdateParams): UpdateResult => updateAt(workspace, params));
  onRequest(methods.fix, (params: FixParams): EditResult => fixAt(workspace, params));
  onRequest(methods.paste, (params: PasteParams) => pasteAt(workspace, params));
  onRequest(methods.row, ({ uri, pointer, part }: RowParams) => rowAt(workspace, uri, pointer, part));
  onRequest(methods.document, async ({ uri }: ViewParams) => {
    await loading.programmeOf(uri);
    return documentOverview(workspace, uri);
  });
  onRequest(methods.rule, ({ rule: id }: RuleParams) => {
    const rule = ruleOf(workspace.ports.registry, id);
    return rule ? rulePage(rule, workspace.ports.lang()) : null;
  });
  onRequest(methods.overview, async () => {
    await loading.all();
    return runCooperatively(overview(workspace));
  });
}
