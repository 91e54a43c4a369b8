import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import {
  analyseInstead,
  readPlaybook,
  type AnalysedFile,
  type AnalyseOptions,
  type Workspace,
} from '../core/analyse.ts';
import type { Lang, Playbook } from '../core/playbook/types.ts';
import type { Programme } from '../core/programme/types.ts';
import type { Registry } from '../core/registry.ts';
import type { RuleConfig } from '../core/lint/config.ts';
import type { Rule } from '../core/lint/define.ts';
import { Analyses } from './analyses.ts';
import { Grouping, keepsGrouping } from './grouping.ts';

/** What the service needs of its host. */
export interface ServicePorts {
  /** Kinds and rules that documents are read and judged by. */
  registry: Registry;
  /** `YYYY-MM-DD` */
  today(): string;
  lang(): Lang;
  /** What holds for a document, by its path. */
  config(path: string): RuleConfig;
  calendars?(): AnalyseOptions['calendars'];
  /** The address at which a rule is explained; undefined where the host has none. */
  rulePage?(rule: Rule): string | undefined;
}

/** A text of the workspace; `playbook` is null where it is none. */
export interface WorkspaceDocument {
  uri: string;
  /** Relative to the workspace, with `/`; what reports and references name. */
  path: string;
  /** Its version is the editor's; 0 where no editor has it open. */
  text: TextDocument;
  /** An editor has it open, and its text is the editor's rather than the file's. */
  isOpen: boolean;
  playbook: Playbook | null;
}

/** A playbook with what the engine derives from it. */
export interface Checked {
  document: WorkspaceDocument;
  playbook: Playbook;
  file: AnalysedFile;
  workspace: Workspace;
}

/**
 * The store of all texts, open or not, and a cache of what is derived from them. A change parses one text
 * again and drops the analysis of its programme; documents are then checked again when they are asked for.
 */
export class LanguageWorkspace {
  readonly ports: ServicePorts;
  private readonly documents = new Map<string, WorkspaceDocument>();
  private readonly paths = new Map<string, WorkspaceDocument>();
  private readonly analyses = new Analyses(
    () => this.grouping(),
    () => this.analyseOptions(),
  );
  private programmes: Grouping | null = null;
  private options: AnalyseOptions | null = null;

  constructor(ports: ServicePorts) {
    this.ports = ports;
  }

  /**
   * Adds a text, or replaces the one of that address.
   * @param version the editor's; null for a file that no editor has open
   */
  set(uri: string, path: string, version: number | null, content: string): void {
    const known = this.documents.get(uri);
    const text = TextDocument.create(uri, 'markdown', version ?? 0, content);
    const isOpen = version !== null;
    if (known && known.path === path && known.text.getText() === content)
      Object.assign(known, { text, isOpen });
    else this.put({ uri, path, text, isOpen, playbook: this.read(path, content) });
  }

  /**
   * Applies an editor's changes to a document that it has open.
   * @returns the text after them; null where the document is not open
   */
  update(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): string | null {
    const known = this.documents.get(uri);
    if (!known?.isOpen) return null;
    const before = known.text.getText();
    const text = TextDocument.update(known.text, changes, version);
    const content = text.getText();
    if (content !== before) this.put({ ...known, playbook: this.read(known.path, content) });
    return content;
  }

  /** Marks a document as open in no editor; its text stays until that of the file is set. */
  close(uri: string): void {
    const known = this.documents.get(uri);
    if (known) known.isOpen = false;
  }

  private read(path: string, text: string): Playbook | null {
    return readPlaybook({ path, text }, this.ports.registry.kinds);
  }

  private put(document: WorkspaceDocument): void {
    const { uri, path, playbook } = document;
    const known = this.documents.get(uri);
    this.documents.set(uri, document);
    if (known && known.path !== path) this.forgetPath(known.path);
    this.paths.set(path, document);
    const before = known?.playbook ?? null;
    if (!keepsGrouping(before, playbook)) this.programmes = null;
    else if (before && playbook) this.programmes?.replace(before, playbook);
  }

  remove(uri: string): void {
    const known = this.documents.get(uri);
    if (!known) return;
    if (known.playbook) this.programmes = null;
    this.documents.delete(uri);
    this.forgetPath(known.path);
  }

  /** Analyses are kept by the path of their root document, so there are never more than documents. */
  private forgetPath(path: string): void {
    this.paths.delete(path);
    this.analyses.forget(path);
  }

  /** Drops every analysis, for a new day or another configuration; the texts stay parsed. */
  invalidate(): void {
    this.analyses.clear();
    this.options = null;
  }

  /** Addresses of every text, playbook or not. */
  addresses(): string[] {
    return [...this.documents.keys()];
  }

  get(uri: string): WorkspaceDocument | undefined {
    return this.documents.get(uri);
  }

  byPath(path: string): WorkspaceDocument | undefined {
    return this.paths.get(path);
  }

  /** Every playbook, in the order of paths. */
  playbooks(): WorkspaceDocument[] {
    return [...this.documents.values()]
      .filter(({ playbook }) => playbook)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private grouping(): Grouping {
    return (this.programmes ??= new Grouping(this.playbooks().flatMap(({ playbook }) => playbook ?? [])));
  }

  programmeOf(playbook: Playbook): Programme {
    return this.grouping().programmeOf(playbook);
  }

  allProgrammes(): Programme[] {
    return this.grouping().all;
  }

  /** How documents are analysed now: one object for as long as nothing of it changes. */
  analyseOptions(): AnalyseOptions {
    const { registry } = this.ports;
    const [today, lang, calendars] = [this.ports.today(), this.ports.lang(), this.ports.calendars?.()];
    const known = this.options;
    if (known?.today === today && known.lang === lang && known.calendars === calendars) return known;
    const config = (path: string): RuleConfig => this.ports.config(path);
    this.options = { registry, today, lang, config, ...(calendars ? { calendars } : {}) };
    return this.options;
  }

  /** The analysis of a programme, from the cache unless one of its documents changed. */
  analysisOf(programme: Programme): Workspace {
    return this.analyses.of(programme);
  }

  /** A playbook as it would be judged in place of the one that stands in its programme now. */
  judged(before: Playbook, now: Playbook): AnalysedFile {
    const known = this.analysisOf(this.programmeOf(before));
    return analyseInstead(known, before, now, this.analyseOptions()).fileOf(now);
  }

  /** A playbook with its analysis, or null where the text is none. */
  check(uri: string): Checked | null {
    const document = this.documents.get(uri);
    if (!document?.playbook) return null;
    const { playbook } = document;
    const workspace = this.analysisOf(this.programmeOf(playbook));
    return { document, playbook, file: workspace.fileOf(playbook), workspace };
  }
}
