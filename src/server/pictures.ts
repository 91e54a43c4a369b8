import { RequestType, type Connection } from 'vscode-languageserver';
import {
  methods,
  type EditParams,
  type EditResult,
  type RowParams,
  type ViewParams,
} from '../service/protocol.ts';
import { rowAt } from '../service/row.ts';
import { documentOverview, editAt, overview, programmeAt, viewsAt } from '../service/views.ts';
import type { LanguageWorkspace } from '../service/workspace.ts';

/** The requests beside LSP: pictures, what can be set in them, and the overview of a workspace. */
export function registerPictures(connection: Connection, workspace: LanguageWorkspace): void {
  connection.onRequest(methods.view, ({ uri }: ViewParams) => viewsAt(workspace, uri));
  connection.onRequest(methods.programme, ({ uri }: ViewParams) => programmeAt(workspace, uri));
  connection.onRequest(new RequestType<EditParams, EditResult, void>(methods.edit), (params) =>
    editAt(workspace, params),
  );
  connection.onRequest(methods.row, ({ uri, pointer }: RowParams) => rowAt(workspace, uri, pointer));
  connection.onRequest(methods.document, ({ uri }: ViewParams) => documentOverview(workspace, uri));
  connection.onRequest(methods.overview, () => overview(workspace));
}
