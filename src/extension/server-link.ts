import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type {
  EditParams,
  EditResult,
  FixParams,
  PasteParams,
  PasteResult,
  RowParams,
  RowResult,
  UpdateParams,
  UpdateResult,
  WhatIfResult,
} from '../service/preview/edit-messages.ts';
import type { ViewParams, ViewResult } from '../service/preview/picture-messages.ts';
import { methods, type OverviewDocument, type OverviewResult } from '../service/preview/protocol.ts';
import type { ToolEditResult, ToolParams, ToolResult } from '../service/preview/tool-messages.ts';

/** Makes the client of a host: a process on the desktop, a worker in the browser. */
export type CreateClient = (
  options: LanguageClientOptions,
) => BaseLanguageClient | Promise<BaseLanguageClient>;

/** What the extension asks the server beside LSP, typed. */
export class ServerLink {
  private readonly client: BaseLanguageClient;
  private readonly listeners = new Set<() => void>();

  constructor(client: BaseLanguageClient) {
    this.client = client;
    // A client keeps one handler for a notification, the last.
    client.onNotification(methods.changed, () => this.listeners.forEach((listener) => listener()));
  }

  view(params: ViewParams): Promise<ViewResult> {
    return this.client.sendRequest(methods.view, params);
  }

  programme(params: ViewParams): Promise<ViewResult> {
    return this.client.sendRequest(methods.programme, params);
  }

  workspace(params: ViewParams): Promise<ViewResult> {
    return this.client.sendRequest(methods.workspace, params);
  }

  edit(params: EditParams): Promise<EditResult> {
    return this.client.sendRequest(methods.edit, params);
  }

  whatIf(params: EditParams): Promise<WhatIfResult> {
    return this.client.sendRequest(methods.whatIf, params);
  }

  update(params: UpdateParams): Promise<UpdateResult> {
    return this.client.sendRequest(methods.update, params);
  }

  fix(params: FixParams): Promise<EditResult> {
    return this.client.sendRequest(methods.fix, params);
  }

  paste(params: PasteParams): Promise<PasteResult> {
    return this.client.sendRequest(methods.paste, params);
  }

  row(params: RowParams): Promise<RowResult> {
    return this.client.sendRequest(methods.row, params);
  }

  document(uri: string): Promise<OverviewDocument | null> {
    return this.client.sendRequest(methods.document, { uri });
  }

  rule(rule: string): Promise<string | null> {
    return this.client.sendRequest(methods.rule, { rule });
  }

  tool(params: ToolParams, token: CancellationToken): Promise<ToolResult> {
    return this.client.sendRequest(methods.tool, params, token);
  }

  toolEdit(given: Record<string, unknown>): Promise<ToolEditResult> {
    return this.client.sendRequest(methods.toolEdit, given);
  }

  overview(): Promise<OverviewResult> {
    return this.client.sendRequest(methods.overview);
  }

  /** Calls back whenever pictures and scores may have changed. */
  onChanged(listener: () => void): Disposable {
    // A function of its own, so that one listener may be there twice and leave once.
    const own = (): void => listener();
    this.listeners.add(own);
    return { dispose: () => this.listeners.delete(own) };
  }
}
