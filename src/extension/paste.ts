import * as vscode from 'vscode';
import { isPlaybook } from './playbook-check.ts';
import type { ServerLink } from './server-link.ts';

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('changebook', 'table');

/** An edit in two where a place is within it, so that what is pasted at the place itself overlaps with nothing. */
function partedAt(range: vscode.Range, text: string, at: vscode.Position): vscode.TextEdit[] {
  if (!range.start.isBefore(at) || !at.isBefore(range.end)) return [vscode.TextEdit.replace(range, text)];
  return [
    vscode.TextEdit.replace(range.with(range.start, at), text),
    vscode.TextEdit.delete(range.with(at, range.end)),
  ];
}

/** Puts what a spreadsheet has copied into the cells of a table; the editor still offers to paste it as text. */
export function registerPaste(server: ServerLink): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: 'markdown' },
    {
      async provideDocumentPasteEdits(document, [range, ...others], transfer) {
        if (!range?.isEmpty || others.length > 0 || !isPlaybook(document)) return;
        const text = (await transfer.get('text/plain')?.asString()) ?? '';
        if (!/[\t\n]/.test(text)) return;
        const html = (await transfer.get('text/html')?.asString()) ?? '';
        const at = range.start;
        const edits = await server.paste({
          uri: document.uri.toString(),
          version: document.version,
          at: { line: at.line, character: at.character },
          text,
          isTable: /<table\b/i.test(html),
        });
        if (!edits) return;
        const paste = new vscode.DocumentPasteEdit(
          '',
          vscode.l10n.t('Paste into the cells of the table'),
          KIND,
        );
        paste.additionalEdit = new vscode.WorkspaceEdit();
        const parts = edits.flatMap(({ start, end, text: put }) =>
          partedAt(new vscode.Range(start.line, start.character, end.line, end.character), put, at),
        );
        paste.additionalEdit.set(document.uri, parts);
        return [paste];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/plain'] },
  );
}
