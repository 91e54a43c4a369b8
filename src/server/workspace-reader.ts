import { decodeUri } from '../service/decode-uri.ts';
import { Barrier } from './barrier.ts';
import { TimeSlices } from './cooperative.ts';

/** What the reader needs of its host. */
export interface ReaderPorts {
  /** Addresses of every Markdown file of the folders. */
  list(folders: string[]): Promise<string[]>;
  /** Takes the text of a file. */
  read(uri: string): Promise<void>;
  /** True where a file that was read is the charter of its folder. */
  isCharter(uri: string): boolean;
}

const parentOf = (folder: string): string => folder.slice(0, folder.lastIndexOf('/'));
const folderOf = (uri: string): string => parentOf(decodeUri(uri));

/**
 * Reads the texts of a workspace: first what an open document is judged by, that is its programme, then
 * the rest, while the server goes on answering.
 */
export class WorkspaceReader {
  private readonly ports: ReaderPorts;
  private folders: string[] = [];
  private readonly files = new Map<string, string[]>();
  private readonly folderReads = new Map<string, Promise<boolean>>();
  private readonly programmeReads = new Map<string, Promise<void>>();
  private readonly listed = new Barrier();

  constructor(ports: ReaderPorts) {
    this.ports = ports;
  }

  /** Finds every file of the folders and reads it; whoever asks for a single programme comes first. */
  async readAll(folders: string[]): Promise<void> {
    this.folders = folders.map(decodeUri);
    try {
      for (const uri of await this.ports.list(folders)) {
        const folder = folderOf(uri);
        const known = this.files.get(folder);
        if (known) known.push(uri);
        else this.files.set(folder, [uri]);
      }
    } finally {
      // Where there is no list, whoever waits for a programme goes on with what is open.
      this.listed.open();
    }
    await Promise.all(this.programmeReads.values());
    const slices = new TimeSlices();
    for (const folder of this.files.keys()) {
      await this.readFolder(folder);
      await slices.yieldToEventLoop();
    }
  }

  /** Resolves when everything is read that a document is judged by. */
  readProgrammeOf(uri: string): Promise<void> {
    const folder = folderOf(uri);
    const read = this.programmeReads.get(folder) ?? this.readProgramme(folder);
    this.programmeReads.set(folder, read);
    return read;
  }

  /** A programme is the nearest folder with a charter, and everything below it. */
  private async readProgramme(folder: string): Promise<void> {
    await this.listed.opened;
    const root = this.folders.find((one) => folder === one || folder.startsWith(`${one}/`));
    if (root === undefined) return;
    for (let at = folder; at.length >= root.length; at = parentOf(at)) {
      if (!(await this.readFolder(at))) continue;
      for (const below of this.files.keys()) if (below.startsWith(`${at}/`)) await this.readFolder(below);
      return;
    }
  }

  /** Reads the files that stand in a folder itself, once; true where one of them is a charter. */
  private readFolder(folder: string): Promise<boolean> {
    const read = this.folderReads.get(folder) ?? this.readFiles(this.files.get(folder) ?? []);
    this.folderReads.set(folder, read);
    return read;
  }

  private async readFiles(files: string[]): Promise<boolean> {
    const slices = new TimeSlices();
    for (const uri of files) {
      await this.ports.read(uri);
      await slices.yieldToEventLoop();
    }
    return files.some((uri) => this.ports.isCharter(uri));
  }
}
