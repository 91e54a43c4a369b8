import * as vscode from 'vscode';
import { fromPanel, type Scope, type ToPanel } from '../service/preview/panel-messages.ts';
import { PanelSession, type Looks } from '../service/preview/panel.ts';
import { isScope } from '../service/preview/protocol.ts';
import { Answer } from './answer.ts';
import { EditorHost } from './editor-host.ts';
import { isPlaybook } from './playbook-check.ts';
import { previewPage } from './preview-page.ts';
import type { ServerLink } from './server-link.ts';

const TYPE = 'changebook.preview';

/** What the panel kept over a reload of the window. */
interface PreviewState {
  uri: string;
  pinned: boolean;
  scope: Scope;
}

/** A panel that is there. */
interface Open {
  panel: vscode.WebviewPanel;
  host: EditorHost;
  session: PanelSession;
}

/** The panel beside the text: it follows the active playbook, unless it is pinned. */
export class PreviewManager {
  private readonly context: vscode.ExtensionContext;
  private readonly linked: () => Promise<ServerLink>;
  private readonly looks: Looks = {
    uri: null,
    scope: 'document',
    pinned: false,
    comparing: false,
    since: new Map(),
    lists: false,
  };
  private current: Open | undefined;
  /** What is to be gone to once the document is shown. */
  private wanted: Extract<ToPanel, { type: 'list' | 'meeting' }> | undefined;
  private listening = false;
  private formats = new Answer<ReadonlySet<string>>();

  constructor(context: vscode.ExtensionContext, linked: () => Promise<ServerLink>) {
    this.context = context;
    this.linked = linked;
    context.subscriptions.push(
      vscode.window.registerWebviewPanelSerializer(TYPE, {
        // The state is what the panel says of itself, so it is looked at like a message.
        deserializeWebviewPanel: async (
          panel,
          state: Partial<Record<keyof PreviewState, unknown>> | undefined,
        ) => {
          this.looks.uri = typeof state?.uri === 'string' ? state.uri : null;
          this.looks.pinned = state?.pinned === true;
          this.looks.scope = isScope(state?.scope) ? state.scope : 'document';
          this.adopt(panel);
        },
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const uri = textEditor.document.uri.toString();
        if (!this.current?.host.isShown(uri)) return;
        this.current.host.post({ type: 'cursor', uri, line: selections[0]?.active.line ?? 0 });
      }),
    );
  }

  /** Opens the panel for a document, its programme or all programmes, or brings it to the front. */
  async open(uri: vscode.Uri | undefined, scope: Scope, takesFocus = false): Promise<void> {
    const document = uri ?? vscode.window.activeTextEditor?.document.uri;
    if (document) this.looks.uri = document.toString();
    this.looks.scope = scope;
    if (this.current) {
      this.current.panel.reveal(undefined, !takesFocus);
      return this.show();
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: !takesFocus };
    const kept = { retainContextWhenHidden: true };
    this.adopt(vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('Playbook preview'), column, kept));
  }

  /** Opens the panel for all programmes, whatever is worked on. */
  async openAll(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor && isPlaybook(editor.document)) return this.open(editor.document.uri, 'workspace');
    const programmes = this.looks.uri === null ? await (await this.linked()).overview() : [];
    const uri = this.looks.uri ?? programmes[0]?.documents[0]?.uri;
    await this.open(uri === undefined ? undefined : vscode.Uri.parse(uri), 'workspace');
  }

  /** Opens the panel at a list of a document, to work in it. */
  async openList(uri: vscode.Uri | undefined, list: string): Promise<void> {
    this.wanted = { type: 'list', pointer: list };
    await this.open(uri, 'document');
  }

  /** Holds a meeting over what the panel shows; over the programme where there is no panel yet. */
  async meet(): Promise<void> {
    this.wanted = { type: 'meeting' };
    if (!this.current) return this.open(undefined, 'programme', true);
    this.current.panel.reveal(undefined, false);
    return this.show();
  }

  /** Formats that what is shown can be exported as; a panel is opened first where there is none. */
  async exportable(): Promise<ReadonlySet<string>> {
    if (!this.current) await this.open(undefined, 'document');
    return this.formats.given;
  }

  /** Asks the panel for what it shows, as a file. */
  export(format: string): void {
    this.current?.host.post({ type: 'export', format });
  }

  private adopt(panel: vscode.WebviewPanel): void {
    const host = new EditorHost(this.linked, panel, this.formats);
    const session = new PanelSession(host, this.looks);
    this.current = { panel, host, session };
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.context.extensionUri, 'dist')],
    };
    const icon = (theme: string) => vscode.Uri.joinPath(this.context.extensionUri, `media/icon-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const known = fromPanel(message);
      if (known?.type === 'ready') void this.show();
      else if (known) void session.receive(known);
    });
    panel.onDidDispose(() => {
      this.current = undefined;
      Object.assign(this.looks, { comparing: false, lists: false });
      this.formats = new Answer();
    });
    const script = vscode.Uri.joinPath(this.context.extensionUri, 'dist/webview.js');
    panel.webview.html = previewPage(panel.webview, script);
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (this.looks.pinned || !this.current || !editor || !isPlaybook(editor.document)) return;
    const uri = editor.document.uri.toString();
    if (uri === this.looks.uri) return;
    this.looks.uri = uri;
    void this.show();
  }

  /** Shows what is looked at, and again whenever it changes. */
  private async show(): Promise<void> {
    const server = await this.linked();
    if (!this.listening) {
      this.listening = true;
      this.context.subscriptions.push(server.onChanged(() => void this.show()));
    }
    if (!this.current) return;
    const { session, host } = this.current;
    await session.show();
    // It may be another document that is shown still, where it was asked for twice.
    if (this.wanted === undefined || host.shown?.uri !== this.looks.uri) return;
    host.post(this.wanted);
    this.wanted = undefined;
  }
}
