import * as vscode from 'vscode';
import { formats } from '../render/generated/formats.ts';
import type { ToPanel } from '../service/preview/panel-messages.ts';
import type { ExportMessage, Outcome, PanelHost, RefusedUpdate } from '../service/preview/panel.ts';
import type {
  EditParams,
  EditResult,
  FixParams,
  RowParams,
  RowResult,
  UpdateParams,
  WhatIfResult,
} from '../service/preview/edit-messages.ts';
import type { ViewParams, ViewResult } from '../service/preview/picture-messages.ts';
import { isSource, sourceOf } from '../service/preview/sources.ts';
import type { Answer } from './answer.ts';
import { showError, tell } from './notify.ts';
import { applyAnswer, applyUpdate, changedMeanwhile } from './preview-edit.ts';
import { saveExport } from './save-export.ts';
import type { ServerLink } from './server-link.ts';
import { textColumn } from './text-column.ts';

/** A tab with a whole sentence in it leaves no room for the others. */
function tabTitle(title: string): string {
  return title.length > 30 ? `${title.slice(0, 29)}…` : title;
}

/** What VS Code does for a panel: the server knows the texts, the editor writes and shows them. */
export class EditorHost implements PanelHost {
  /** What the panel was given last; null where that is no playbook. */
  shown: ViewResult = null;
  private readonly linked: () => Promise<ServerLink>;
  private readonly panel: vscode.WebviewPanel;
  private readonly formats: Answer<ReadonlySet<string>>;
  /** The document that was changed last from the panel. */
  private edited: string | undefined;

  /** @param canBe what is shown can be exported as */
  constructor(
    linked: () => Promise<ServerLink>,
    panel: vscode.WebviewPanel,
    canBe: Answer<ReadonlySet<string>>,
  ) {
    this.linked = linked;
    this.panel = panel;
    this.formats = canBe;
  }

  lang(): 'en' | 'zh' {
    return vscode.env.language.startsWith('zh') ? 'zh' : 'en';
  }

  redacts(): boolean {
    return vscode.workspace.getConfiguration('changebook').get('export.redact', true);
  }

  async view(params: ViewParams): Promise<ViewResult> {
    return (await this.linked()).view(params);
  }

  async programme(params: ViewParams): Promise<ViewResult> {
    return (await this.linked()).programme(params);
  }

  async workspace(params: ViewParams): Promise<ViewResult> {
    return (await this.linked()).workspace(params);
  }

  async row(params: RowParams): Promise<RowResult> {
    return (await this.linked()).row(params);
  }

  async edit(params: EditParams): Promise<Outcome> {
    if (!this.isShown(params.uri)) return { refused: null, isTold: true };
    this.edited = params.uri;
    const server = await this.linked();
    return this.apply(params, (asked) => server.edit(asked));
  }

  async whatIf(params: EditParams): Promise<WhatIfResult | null> {
    return this.isShown(params.uri) ? (await this.linked()).whatIf(params) : null;
  }

  async fix(params: FixParams): Promise<Outcome> {
    const server = await this.linked();
    return this.apply(params, (asked) => server.fix(asked));
  }

  async update(params: UpdateParams, write: boolean): Promise<Outcome<RefusedUpdate>> {
    const [first] = params.documents;
    const foreign = params.documents.find(({ uri }) => !this.isShown(uri));
    if (!first || foreign) {
      return {
        refused: { refused: changedMeanwhile(), uri: foreign?.uri ?? '', index: null },
        isTold: true,
      };
    }
    if (write) this.edited = first.uri;
    const server = await this.linked();
    const refused = await applyUpdate(params, (asked) => server.update(asked), write);
    return { refused, isTold: true };
  }

  /** Undoes what was done in the panel, or whatever was done last in the text that it shows; the panel keeps the focus. */
  async takeBack(command: 'undo' | 'redo'): Promise<Outcome> {
    const uri = [this.edited, this.shown?.uri].find((one) => one !== undefined && this.isShown(one));
    if (uri !== undefined) {
      await this.showText(vscode.Uri.parse(uri), {});
      await vscode.commands.executeCommand(command);
      this.panel.reveal(undefined, false);
    }
    return { refused: null, isTold: true };
  }

  uriOf(path: string | null): string | null {
    return (this.shown && sourceOf(this.shown, path)?.uri) ?? null;
  }

  async open(uri: string, line: number, focus: boolean): Promise<void> {
    const at = new vscode.Position(line, 0);
    await this.showText(vscode.Uri.parse(uri), {
      selection: new vscode.Range(at, at),
      preserveFocus: !focus,
    });
  }

  post(message: ToPanel): void {
    if (message.type === 'empty') {
      this.shown = null;
      this.formats.settle(new Set());
    }
    if (message.type === 'show') {
      this.shown = message;
      this.panel.title = tabTitle(message.views[0]?.view.title ?? vscode.l10n.t('Playbook preview'));
    }
    void this.panel.webview.postMessage(message);
  }

  async exports(message: ExportMessage): Promise<void> {
    if (message.type === 'formats') return this.formats.settle(new Set(message.ids));
    const format = formats.find(({ id }) => id === message.format);
    if (message.type === 'not-exported') {
      return showError(
        vscode.l10n.t('This picture cannot be exported as {0}; choose another format', format?.name ?? ''),
      );
    }
    if (!this.shown || !format?.panel) return;
    const { content } = message;
    const { title } = this.shown.views[0]?.view ?? { title: 'playbook' };
    if (format.panel === 'clipboard') {
      await vscode.env.clipboard.writeText(content);
      return tell(vscode.l10n.t('Copied as {0}: {1}', format.name, title));
    }
    const saved = await saveExport(message, format);
    if (saved) tell(vscode.l10n.t('Saved: {0}', vscode.workspace.asRelativePath(saved)));
  }

  /** True for a document that the picture is made of. */
  isShown(uri: string): boolean {
    return this.shown !== null && isSource(this.shown, uri);
  }

  private async apply<P extends { uri: string; version: number }>(
    params: P,
    ask: (params: P) => Promise<EditResult>,
  ): Promise<Outcome> {
    const refused = await applyAnswer(params, ask);
    // What writes nothing changes no text that would be told of, and who asked waits for an answer.
    const { version } = await vscode.workspace.openTextDocument(vscode.Uri.parse(params.uri));
    return { refused, isTold: version !== params.version };
  }

  /** Shows a text where it does not cover the panel. */
  private async showText(uri: vscode.Uri, options: vscode.TextDocumentShowOptions): Promise<void> {
    const groups = vscode.window.tabGroups.all.map(({ viewColumn, tabs }) => ({
      viewColumn,
      texts: tabs.map(({ input }) => (input instanceof vscode.TabInputText ? input.uri : null)),
    }));
    const column = textColumn(groups, uri.toString(), this.panel.viewColumn);
    await vscode.window.showTextDocument(uri, { viewColumn: column ?? vscode.ViewColumn.Beside, ...options });
  }
}
