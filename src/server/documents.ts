import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { LanguageWorkspace } from '../service/workspace.ts';
import { isBelow, meaning, type WorkspaceFolders } from './workspace-folders.ts';

/** What documents need of their host. */
interface DocumentPorts {
  /** One file, or null where it is gone or cannot be read. */
  read(uri: string): Promise<string | null>;
  /** True for a file that belongs to its folder: none of a dependency, none that version control leaves out. */
  includes(uri: string): boolean;
}

/** Texts that an editor has open, and those of files, in the workspace. */
export class Documents {
  private readonly open = new Map<string, TextDocument>();

  constructor(
    private readonly workspace: LanguageWorkspace,
    private readonly folders: WorkspaceFolders,
    private readonly ports: DocumentPorts,
  ) {}

  /** Addresses of what an editor has open. */
  get opened(): string[] {
    return [...this.open.keys()];
  }

  /** True for a document that an editor has open, under whatever spelling of its address. */
  isOpen(uri: string): boolean {
    return this.open.has(uri) || this.open.has(this.workspace.byPath(this.folders.pathOf(uri))?.uri ?? uri);
  }

  /** The same file may come under two spellings of its address; that of the editor stands. */
  private put(uri: string, version: number, text: string): void {
    const path = this.folders.pathOf(uri);
    const known = this.workspace.byPath(path)?.uri;
    if (known !== undefined && known !== uri) this.workspace.remove(known);
    this.workspace.set(uri, path, version, text);
  }

  /** Takes the text of a file, unless an editor has it open. */
  putFile(uri: string, text: string): void {
    if (!this.isOpen(uri)) this.put(uri, 0, text);
  }

  opens(uri: string, version: number, text: string): void {
    this.open.set(uri, TextDocument.create(uri, 'markdown', version, text));
    this.put(uri, version, text);
  }

  /** The text after changes, or null where the document is not open. */
  changes(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): string | null {
    const document = this.open.get(uri);
    if (!document) return null;
    const text = TextDocument.update(document, changes, version).getText();
    this.put(uri, version, text);
    return text;
  }

  /** What is closed is again what its file says; what belongs to no folder is forgotten. */
  async closes(uri: string): Promise<void> {
    this.open.delete(uri);
    await this.readAgain(uri);
  }

  /** Takes what a file says now, or forgets it where it is gone or does not belong to the workspace. */
  async readAgain(uri: string): Promise<void> {
    if (this.isOpen(uri)) return;
    const belongs = this.folders.hold(uri) && this.ports.includes(uri);
    const text = belongs ? await this.ports.read(uri) : null;
    if (text === null) this.workspace.remove(uri);
    else this.putFile(uri, text);
  }

  /** Forgets a file, or everything below a folder, that is gone. */
  forget(uri: string): void {
    for (const known of this.workspace.addresses()) {
      if ((known === uri || isBelow(known, uri)) && !this.open.has(known)) this.workspace.remove(known);
    }
  }

  /** What was below a folder is below another one. */
  async moves(from: string, to: string): Promise<void> {
    const below = this.workspace.addresses().filter((uri) => isBelow(uri, from));
    this.forget(from);
    for (const uri of below) {
      const rest = meaning(uri).slice(meaning(from).replace(/\/$/, '').length);
      await this.readAgain(to.replace(/\/$/, '') + rest.split('/').map(encodeURIComponent).join('/'));
    }
  }

  /** Calls what is open by its path in other folders, and forgets the rest. */
  moveFolders(): void {
    const texts = [...this.open.values()].map(
      (document) => [document.uri, document.version, document.getText()] as const,
    );
    for (const uri of this.workspace.addresses()) this.workspace.remove(uri);
    for (const [uri, version, text] of texts) this.put(uri, version, text);
  }
}
