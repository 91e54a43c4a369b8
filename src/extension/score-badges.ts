import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

/** What playbooks score, for a preview that cannot wait for the answer. */
export class ScoreBadges {
  private readonly known = new Map<string, string>();
  private readonly asked = new Set<string>();
  private readonly linked: () => Promise<ServerLink>;

  constructor(linked: () => Promise<ServerLink>) {
    this.linked = linked;
  }

  /** The score of a document as far as it is known; when it turns out to be another, previews are drawn again. */
  of(uri: string): string | null {
    this.update(uri).catch(() => {
      // The extension says itself why its server did not start; a preview goes on with what is known.
    });
    return this.known.get(uri) ?? null;
  }

  private async update(uri: string): Promise<void> {
    if (this.asked.has(uri)) return;
    this.asked.add(uri);
    try {
      const server = await this.linked();
      const badge = (await server.document(uri))?.standing ?? '';
      if (badge === (this.known.get(uri) ?? '')) return;
      if (badge === '') this.known.delete(uri);
      else this.known.set(uri, badge);
      await vscode.commands.executeCommand('markdown.preview.refresh');
    } finally {
      this.asked.delete(uri);
    }
  }
}
