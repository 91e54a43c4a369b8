import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { decodeUri } from '../service/decode-uri.ts';
import type { LanguageWorkspace } from '../service/workspace.ts';
import { isBelow, type WorkspaceFolders } from './workspace-folders.ts';

/** What documents need of their host. */
interface DocumentPorts {
  /** One file, or null where it is gone or cannot be read. */
  read(uri: string): Promise<string | null>;
  /** True for a file that belongs to its folder: none of a dependency, none that version control leaves out. */
  includes(uri: string): boolean;
}

/** Keeps the texts of the workspace in step with its editor, files and folders. */
export class Documents {
  /** The last reading begun of each file, while it goes on. */
  private readonly readings = new Map<string, symbol>();

  constructor(
    private readonly workspace: LanguageWorkspace,
    private readonly folders: WorkspaceFolders,
    private readonly ports: DocumentPorts,
  ) {}

  /** URIs of what an editor has open. */
  get opened(): string[] {
    return this.workspace.addresses().filter((uri) => this.workspace.get(uri)?.isOpen);
  }

  /** True for a document that an editor has open, under whatever spelling of its URI. */
  isOpen(uri: string): boolean {
    const document = this.workspace.get(uri) ?? this.workspace.byPath(this.folders.pathOf(uri));
    return document?.isOpen === true;
  }

  /** Editors and disks may spell the URI of one file in two ways; the latest stands. */
  private put(uri: string, version: number | null, text: string): void {
    const path = this.folders.pathOf(uri);
    const known = this.workspace.byPath(path)?.uri;
    if (known !== undefined && known !== uri) this.workspace.remove(known);
    this.workspace.set(uri, path, version, text);
  }

  /** `textDocument/didOpen` */
  opens(uri: string, version: number, text: string): void {
    this.put(uri, version, text);
  }

  /** `textDocument/didChange`: the text after the changes, or null where the document is not open. */
  changes(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): string | null {
    return this.workspace.update(uri, version, changes);
  }

  /** `textDocument/didClose`: the text is again that of the file; outside of the folders it is dropped. */
  async closes(uri: string): Promise<void> {
    this.workspace.close(uri);
    await this.readAgain(uri);
  }

  /** Takes the text of a file as it is now, or drops it where it is gone or does not belong to the workspace. */
  async readAgain(uri: string): Promise<void> {
    if (this.folders.hold(uri) && this.ports.includes(uri)) await this.read(uri);
    else if (!this.isOpen(uri)) this.workspace.remove(uri);
  }

  /**
   * Takes the text of a file of the workspace. What an editor has open stays, and a reading is not taken that another
   * one, or the news that the file is gone, has overtaken.
   */
  async read(uri: string): Promise<void> {
    if (this.isOpen(uri)) return;
    const reading = Symbol(uri);
    this.readings.set(uri, reading);
    const text = await this.ports.read(uri);
    if (this.readings.get(uri) !== reading) return;
    this.readings.delete(uri);
    if (this.isOpen(uri)) return;
    if (text === null) this.workspace.remove(uri);
    else this.put(uri, null, text);
  }

  /** Drops a file that is gone, or everything below a folder that is, but not what an editor has open. */
  forget(uri: string): void {
    const isGone = (known: string): boolean => known === uri || isBelow(known, uri);
    for (const known of this.workspace.addresses()) {
      if (isGone(known) && !this.workspace.get(known)?.isOpen) this.workspace.remove(known);
    }
    for (const known of this.readings.keys()) if (isGone(known)) this.readings.delete(known);
  }

  /** Reads what was below a folder below another one. */
  async moves(from: string, to: string): Promise<void> {
    const below = this.workspace.addresses().filter((uri) => isBelow(uri, from));
    this.forget(from);
    for (const uri of below) {
      const rest = decodeUri(uri).slice(decodeUri(from).replace(/\/$/, '').length);
      await this.readAgain(to.replace(/\/$/, '') + rest.split('/').map(encodeURIComponent).join('/'));
    }
  }

  /** After a change of folders: gives open documents their paths in the new ones, and drops all others. */
  moveFolders(): void {
    this.readings.clear();
    const open = this.opened.flatMap((uri) => this.workspace.get(uri) ?? []);
    for (const uri of this.workspace.addresses()) this.workspace.remove(uri);
    for (const { uri, text } of open) this.put(uri, text.version, text.getText());
  }
}
