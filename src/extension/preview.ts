import * as vscode from 'vscode';
import { fromPanel, type ExportFormat, type FromPanel, type ToPanel } from '../render/panel-messages.ts';
import type { ViewResult } from '../service/protocol.ts';
import { isPlaybook } from './playbook-check.ts';
import { previewPage } from './preview-page.ts';
import { saveExport } from './save-export.ts';
import type { ServerLink } from './server-link.ts';

const TYPE = 'changebook.preview';

/** The panel beside the text: it follows the active playbook, unless it is pinned. */
export class PreviewManager {
  private readonly context: vscode.ExtensionContext;
  private readonly linked: () => Promise<ServerLink>;
  private panel: vscode.WebviewPanel | undefined;
  private uri: string | undefined;
  private pinned = false;
  private shown: ViewResult = null;
  private listening = false;

  constructor(context: vscode.ExtensionContext, linked: () => Promise<ServerLink>) {
    this.context = context;
    this.linked = linked;
    context.subscriptions.push(
      vscode.window.registerWebviewPanelSerializer(TYPE, {
        deserializeWebviewPanel: async (panel, state: { uri?: string; pinned?: boolean } | undefined) => {
          this.uri = state?.uri;
          this.pinned = state?.pinned === true;
          this.adopt(panel);
        },
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor.document.uri.toString() !== this.uri) return;
        this.post({ type: 'cursor', line: selections[0]?.active.line ?? 0 });
      }),
    );
  }

  /** Opens the panel for a document, or brings it to the front. */
  async open(uri: vscode.Uri | undefined): Promise<void> {
    const document = uri ?? vscode.window.activeTextEditor?.document.uri;
    if (document) this.uri = document.toString();
    if (this.panel) {
      this.panel.reveal(undefined, true);
      return this.show();
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const kept = { retainContextWhenHidden: true };
    this.adopt(vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('Playbook preview'), column, kept));
  }

  /** Asks the panel for what it shows, as a file. */
  export(format: ExportFormat): void {
    this.post({ type: 'export', format });
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.context.extensionUri, 'dist')],
    };
    panel.iconPath = vscode.Uri.joinPath(this.context.extensionUri, 'media/icon.svg');
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const known = fromPanel(message);
      if (known) void this.receive(known);
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    const script = vscode.Uri.joinPath(this.context.extensionUri, 'dist/webview.js');
    panel.webview.html = previewPage(panel.webview, script);
  }

  private post(message: ToPanel): void {
    void this.panel?.webview.postMessage(message);
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (this.pinned || !this.panel || !editor || !isPlaybook(editor.document)) return;
    const uri = editor.document.uri.toString();
    if (uri === this.uri) return;
    this.uri = uri;
    void this.show();
  }

  private async show(): Promise<void> {
    const server = await this.linked();
    if (!this.listening) {
      this.listening = true;
      this.context.subscriptions.push(server.onChanged(() => void this.show()));
    }
    if (!this.panel) return;
    this.shown = this.uri === undefined ? null : await server.view(this.uri);
    const lang = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
    if (!this.shown) return this.post({ type: 'empty', lang });
    this.panel.title = this.shown.views[0]?.view.title ?? vscode.l10n.t('Playbook preview');
    this.post({ type: 'show', pinned: this.pinned, ...this.shown });
  }

  private async receive(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.show();
      case 'pin':
        this.pinned = !this.pinned;
        return this.show();
      case 'reveal':
        return this.reveal(message.pointer);
      case 'edit':
        return this.edit(message);
      case 'exported':
        return saveExport(message, this.shown?.views[0]?.view.title ?? 'playbook');
    }
  }

  private async reveal(pointer: string): Promise<void> {
    if (!this.shown) return;
    const line = this.shown.views.map(({ lines }) => lines[pointer]).find((one) => one !== undefined);
    if (line === undefined) return;
    const place = new vscode.Position(line, 0);
    await vscode.window.showTextDocument(vscode.Uri.parse(this.shown.uri), {
      viewColumn: vscode.ViewColumn.One,
      selection: new vscode.Range(place, place),
    });
  }

  /** One undo step, at the version that the picture shows; anything else is refused and said. */
  private async edit({ version, intent }: Extract<FromPanel, { type: 'edit' }>): Promise<void> {
    if (!this.shown) return;
    const server = await this.linked();
    const uri = vscode.Uri.parse(this.shown.uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const result = await server.edit({ uri: this.shown.uri, version, intent });
    if ('refused' in result) return this.post({ type: 'refused', reason: result.refused });
    const changes = new vscode.WorkspaceEdit();
    for (const { start, end, text } of result.edits) {
      const range = new vscode.Range(start.line, start.character, end.line, end.character);
      changes.replace(uri, range, text);
    }
    const current = version === 0 || document.version === version;
    if (!current || !(await vscode.workspace.applyEdit(changes))) {
      this.post({
        type: 'refused',
        reason: vscode.l10n.t('The text has changed meanwhile; look again and repeat'),
      });
    }
  }
}
