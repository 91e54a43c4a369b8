import * as vscode from 'vscode';
import type { OverviewDocument, OverviewProgramme } from '../service/preview/protocol.ts';
import type { ServerLink } from './server-link.ts';

type Node =
  | { type: 'programme'; programme: OverviewProgramme }
  | { type: 'document'; document: OverviewDocument }
  | { type: 'work'; document: OverviewDocument; text: string; detail: string; line: number; late: boolean };

/** After the last change, in milliseconds, before the tree is refreshed. */
const DEBOUNCE_MS = 500;

/** Programmes, their documents with score and findings, and what is late or to come. */
export class ProgrammeTree implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly linked: () => Promise<ServerLink>;

  /** @param linked starts the server where it does not run yet: whoever looks at the view wants to see programmes */
  constructor(linked: () => Promise<ServerLink>) {
    this.linked = linked;
  }

  /** Draws the tree again whenever the server says that something changed. */
  follow(server: ServerLink): vscode.Disposable {
    // A tree that is drawn anew with every key would never come to rest.
    let soon: ReturnType<typeof setTimeout> | undefined;
    return server.onChanged(() => {
      clearTimeout(soon);
      soon = setTimeout(() => this.changed.fire(), DEBOUNCE_MS);
    });
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) {
      const programmes = await (await this.linked()).overview();
      return programmes.map((programme) => ({ type: 'programme', programme }));
    }
    if (node.type === 'programme') {
      return node.programme.documents.map((document) => ({ type: 'document', document }));
    }
    if (node.type === 'work') return [];
    const { document } = node;
    return [
      ...document.overdue.map(({ text, due, line }): Node => ({
        type: 'work',
        document,
        text,
        detail: vscode.l10n.t('due {0}', due),
        line,
        late: true,
      })),
      ...document.milestones.map(({ text, date, line }): Node => ({
        type: 'work',
        document,
        text,
        detail: date,
        line,
        late: false,
      })),
    ];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    if (node.type === 'programme') {
      const { id, title, health } = node.programme;
      const item = new vscode.TreeItem(
        id === null ? vscode.l10n.t('Stand-alone documents') : title,
        Expanded,
      );
      item.description = health?.short ?? '';
      item.tooltip = health ? `${item.description}\n${health.text}` : undefined;
      item.iconPath = new vscode.ThemeIcon('project');
      item.contextValue = 'programme';
      return item;
    }
    if (node.type === 'document') {
      const { uri, title, kind, standing, parts, errors, warnings, overdue, milestones } = node.document;
      const item = new vscode.TreeItem(title, overdue.length + milestones.length > 0 ? Collapsed : None);
      const findings = errors + warnings > 0 ? `${errors} ✕ ${warnings} ⚠` : '';
      const others = parts.map((part) => [part.kind, part.standing].filter(Boolean).join(' '));
      item.description = [standing, findings, kind, ...others].filter(Boolean).join(' · ');
      item.resourceUri = vscode.Uri.parse(uri);
      item.iconPath = vscode.ThemeIcon.File;
      item.command = {
        command: 'vscode.open',
        title: vscode.l10n.t('Open'),
        arguments: [vscode.Uri.parse(uri)],
      };
      item.contextValue = 'document';
      return item;
    }
    const item = new vscode.TreeItem(node.text, None);
    const place = new vscode.Range(node.line, 0, node.line, 0);
    item.description = node.detail;
    item.iconPath = new vscode.ThemeIcon(node.late ? 'warning' : 'milestone');
    item.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Open'),
      arguments: [vscode.Uri.parse(node.document.uri), { selection: place }],
    };
    return item;
  }
}
