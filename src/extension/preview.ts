import * as vscode from 'vscode';
import { unqualified } from '../core/views/qualify.ts';
import { formats } from '../render/generated/formats.ts';
import { fromPanel, type FromPanel, type Scope, type ToPanel } from '../service/preview/panel-messages.ts';
import type { RowParams, Source, ViewResult } from '../service/preview/protocol.ts';
import { Answer } from './answer.ts';
import { showError, tell } from './notify.ts';
import { isPlaybook } from './playbook-check.ts';
import { applyAnswer, applyUpdate, changedMeanwhile } from './preview-edit.ts';
import { previewPage } from './preview-page.ts';
import { saveExport } from './save-export.ts';
import type { ServerLink } from './server-link.ts';
import { textColumn } from './text-column.ts';

const TYPE = 'changebook.preview';

/** What the panel kept over a reload of the window. */
interface PreviewState {
  uri: string;
  pinned: boolean;
  scope: Scope;
}

/** A tab with a whole sentence in it leaves no room for the others. */
function tabTitle(title: string): string {
  return title.length > 30 ? `${title.slice(0, 29)}…` : title;
}

/** The panel beside the text: it follows the active playbook, unless it is pinned. */
export class PreviewManager {
  private readonly context: vscode.ExtensionContext;
  private readonly linked: () => Promise<ServerLink>;
  private panel: vscode.WebviewPanel | undefined;
  private uri: string | undefined;
  private pinned = false;
  private scope: Scope = 'document';
  /** Somebody looks at what changed since another day. */
  private comparing = false;
  /** Somebody works in the lists of the document. */
  private listing = false;
  /** The list to go to once the document is shown. */
  private wanted: string | undefined;
  private shown: ViewResult = null;
  private listening = false;
  private formats = new Answer<ReadonlySet<string>>();
  /** The document that was changed last from the panel. */
  private edited: string | undefined;

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
          this.uri = typeof state?.uri === 'string' ? state.uri : undefined;
          this.pinned = state?.pinned === true;
          this.scope = state?.scope === 'programme' ? 'programme' : 'document';
          this.adopt(panel);
        },
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const uri = textEditor.document.uri.toString();
        if (!this.sourceOf(uri)) return;
        this.post({ type: 'cursor', uri, line: selections[0]?.active.line ?? 0 });
      }),
    );
  }

  /** Opens the panel for a document or its programme, or brings it to the front. */
  async open(uri: vscode.Uri | undefined, scope: Scope): Promise<void> {
    const document = uri ?? vscode.window.activeTextEditor?.document.uri;
    if (document) this.uri = document.toString();
    this.scope = scope;
    if (this.panel) {
      this.panel.reveal(undefined, true);
      return this.show();
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const kept = { retainContextWhenHidden: true };
    this.adopt(vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('Playbook preview'), column, kept));
  }

  /** Opens the panel at a list of a document, to work in it. */
  async openList(uri: vscode.Uri | undefined, list: string): Promise<void> {
    this.wanted = list;
    await this.open(uri, 'document');
  }

  /** Formats that what is shown can be exported as; a panel is opened first where there is none. */
  async exportable(): Promise<ReadonlySet<string>> {
    if (!this.panel) await this.open(undefined, 'document');
    return this.formats.given;
  }

  /** Asks the panel for what it shows, as a file. */
  export(format: string): void {
    this.post({ type: 'export', format });
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.context.extensionUri, 'dist')],
    };
    const icon = (theme: string) => vscode.Uri.joinPath(this.context.extensionUri, `media/icon-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const known = fromPanel(message);
      if (known) void this.receive(known);
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.formats = new Answer();
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
    this.shown = this.uri === undefined ? null : await this.ask(server, this.uri);
    const lang = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
    if (!this.shown) {
      this.formats.settle(new Set());
      return this.post({ type: 'empty', lang });
    }
    this.panel.title = tabTitle(this.shown.views[0]?.view.title ?? vscode.l10n.t('Playbook preview'));
    const scope = this.shown.programme === null ? 'document' : this.scope;
    this.post({ type: 'show', scope, pinned: this.pinned, ...this.shown });
    if (this.wanted !== undefined) this.post({ type: 'list', pointer: this.wanted });
    this.wanted = undefined;
  }

  /** A document that stands alone is shown by itself, whatever the scope is. */
  private async ask(server: ServerLink, uri: string): Promise<ViewResult> {
    const params = { uri, comparing: this.comparing, lists: this.listing };
    const whole = this.scope === 'programme' ? await server.programme(params) : null;
    return whole ?? server.view(params);
  }

  private async receive(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.show();
      case 'pin':
        this.pinned = !this.pinned;
        return this.show();
      case 'scope':
        this.scope = message.scope;
        return this.show();
      case 'comparing':
        this.comparing = message.on;
        return message.on ? this.show() : undefined;
      case 'lists':
        this.listing = message.on;
        return message.on ? this.show() : undefined;
      case 'reveal':
        return this.reveal(message);
      case 'row':
        return this.answerRow(message.pointer);
      case 'edit':
        return this.edit(message);
      case 'update':
        return this.update(message);
      case 'fix':
        return this.fix(message);
      case 'undo':
      case 'redo':
        return this.takeBack(message.type);
      case 'formats':
        return this.formats.settle(new Set(message.ids));
      case 'exported':
        return this.save(message);
      case 'not-exported':
        return showError(
          vscode.l10n.t(
            'This picture cannot be exported as {0}; choose another format',
            formats.find(({ id }) => id === message.format)?.name ?? '',
          ),
        );
    }
  }

  /** A document that the picture is made of, by its address; the panel may name no other. */
  private sourceOf(uri: string): Source | null {
    if (!this.shown) return null;
    if (this.shown.uri === uri) return this.shown;
    return Object.values(this.shown.sources).find((source) => source.uri === uri) ?? null;
  }

  /** The document of a pointer of the picture, and the pointer in it. */
  private place(qualified: string): RowParams | null {
    const { path, part, pointer } = unqualified(qualified);
    const source = path === null ? this.shown : this.shown?.sources[path];
    return source ? { uri: source.uri, pointer, ...(part === null ? {} : { part }) } : null;
  }

  private async reveal({ pointer, line, focus }: Extract<FromPanel, { type: 'reveal' }>): Promise<void> {
    const uri = this.place(pointer)?.uri;
    if (uri === undefined || !this.shown) return;
    const known = this.shown.views.map(({ lines }) => lines[pointer]).find((one) => one !== undefined);
    const at = new vscode.Position(line === undefined ? (known ?? 0) : line - 1, 0);
    await this.showText(vscode.Uri.parse(uri), {
      selection: new vscode.Range(at, at),
      preserveFocus: !focus,
    });
  }

  private async answerRow(pointer: string): Promise<void> {
    const place = this.place(pointer);
    const server = await this.linked();
    this.post({ type: 'row', pointer, row: place && (await server.row(place)) });
  }

  private async edit({ uri, version, intent }: Extract<FromPanel, { type: 'edit' }>): Promise<void> {
    if (!this.sourceOf(uri)) return;
    this.edited = uri;
    const server = await this.linked();
    this.refuse(await applyAnswer({ uri, version, intent }, (params) => server.edit(params)));
    // What writes nothing changes no text that would be told of, and who asked waits for an answer.
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (document.version === version) await this.show();
  }

  private async update({ documents, write }: Extract<FromPanel, { type: 'update' }>): Promise<void> {
    const [first] = documents;
    if (!first || !documents.every(({ uri }) => this.sourceOf(uri))) return this.refuse(changedMeanwhile());
    if (write) this.edited = first.uri;
    const server = await this.linked();
    const result = await applyUpdate({ documents }, (params) => server.update(params), write);
    const refused = result && { reason: result.refused, uri: result.uri, index: result.index };
    this.post({ type: 'updated', refused });
  }

  private async fix({ pointer, version, rule, line }: Extract<FromPanel, { type: 'fix' }>): Promise<void> {
    const place = this.place(pointer);
    if (!place) return;
    const server = await this.linked();
    const params = { ...place, version, rule, ...(line === undefined ? {} : { line }) };
    this.refuse(await applyAnswer(params, (asked) => server.fix(asked)));
  }

  private refuse(reason: string | null): void {
    if (reason !== null) this.post({ type: 'refused', reason });
  }

  /** Undoes what was done in the panel, or whatever was done last in the text that it shows; the panel keeps the focus. */
  private async takeBack(command: 'undo' | 'redo'): Promise<void> {
    const uri = [this.edited, this.shown?.uri].find((one) => one !== undefined && this.sourceOf(one));
    if (uri === undefined) return;
    await this.showText(vscode.Uri.parse(uri), {});
    await vscode.commands.executeCommand(command);
    this.panel?.reveal(undefined, false);
  }

  /** Shows a text where it does not cover the panel. */
  private async showText(uri: vscode.Uri, options: vscode.TextDocumentShowOptions): Promise<void> {
    const groups = vscode.window.tabGroups.all.map(({ viewColumn, tabs }) => ({
      viewColumn,
      texts: tabs.map(({ input }) => (input instanceof vscode.TabInputText ? input.uri : null)),
    }));
    const column = textColumn(groups, uri.toString(), this.panel?.viewColumn);
    await vscode.window.showTextDocument(uri, { viewColumn: column ?? vscode.ViewColumn.Beside, ...options });
  }

  private async save(message: Extract<FromPanel, { type: 'exported' }>): Promise<void> {
    const format = formats.find(({ id }) => id === message.format);
    if (!this.shown || !format?.panel) return;
    const { content } = message;
    const { title } = this.shown.views[0]?.view ?? { title: 'playbook' };
    if (format.panel === 'clipboard') {
      await vscode.env.clipboard.writeText(content);
      return tell(vscode.l10n.t('Copied as {0}: {1}', format.name, title));
    }
    const saved = await saveExport({ content, name: message.name }, format, title);
    if (saved) tell(vscode.l10n.t('Saved: {0}', vscode.workspace.asRelativePath(saved)));
  }
}
