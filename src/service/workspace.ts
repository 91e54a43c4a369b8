import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import {
  analyseInstead,
  analyseProgrammes,
  documentsByIdOf,
  readPlaybook,
  type AnalysedFile,
  type AnalyseOptions,
  type Workspace,
} from '../core/analyse.ts';
import { hostOf } from '../core/playbook/parts.ts';
import type { Lang, Playbook } from '../core/playbook/types.ts';
import { groupKeysOf, neighboursIn } from '../core/programme/neighbours.ts';
import { groupProgrammes, renewedProgramme } from '../core/programme/programme.ts';
import type { Programme } from '../core/programme/types.ts';
import type { Registry } from '../core/registry.ts';
import type { RuleConfig } from '../core/lint/config.ts';
import type { Rule } from '../core/lint/define.ts';
import { neighboursAmong, followsFrom, type Near } from './near-programmes.ts';

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

/** A cached analysis of one programme, and the playbooks that it holds for. */
interface Analysis {
  members: Playbook[];
  beside: string;
  /** Root documents with the id of this programme's, which `duplicate-id` reports. */
  sameId: Playbook[];
  /** What it asked of other programmes; null where it has not asked. */
  near: Near | null;
  workspace: Workspace;
}

/** The workspace grouped into programmes, until a playbook is added, removed or changed. */
interface Grouped {
  all: Programme[];
  of: Map<Playbook, Programme>;
  /** Root documents of programmes, by their id. */
  documentsById: ReturnType<typeof documentsByIdOf>;
  /** Of a charter those that name a group of the same name. */
  neighbours: (charter: Playbook) => Playbook[];
}

const neighboursOf = (all: readonly Programme[]): Grouped['neighbours'] =>
  neighboursIn<Playbook>(
    all.flatMap(({ charter }) => charter ?? []),
    groupKeysOf,
  );

const isSame = <T>(before: readonly T[], now: readonly T[]): boolean =>
  before.length === now.length && before.every((one, index) => one === now[index]);

/** True where a change of text leaves the grouping into programmes as it is: only charters make programmes, by kind and id. */
function keepsGrouping(before: Playbook | null, now: Playbook | null): boolean {
  const [made, makes] = [before, now].map((one) => one?.kind === 'change');
  if ((before === null) !== (now === null) || made !== makes) return false;
  return !makes || before?.data.id === now?.data.id;
}

/**
 * The store of all texts, open or not, and a cache of what is derived from them. A change parses one text
 * again and drops the analysis of its programme; documents are then checked again when they are asked for.
 */
export class LanguageWorkspace {
  readonly ports: ServicePorts;
  private readonly documents = new Map<string, WorkspaceDocument>();
  private readonly paths = new Map<string, WorkspaceDocument>();
  private readonly analyses = new Map<string, Analysis>();
  private programmes: Grouped | null = null;
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
    if (keepsGrouping(before, playbook)) this.replace(before, playbook);
    else this.programmes = null;
  }

  /** Replaces a playbook in its programme; which documents belong together stays. */
  private replace(before: Playbook | null, now: Playbook | null): void {
    const grouped = this.programmes;
    const programme = before && grouped?.of.get(before);
    if (!grouped || !programme || !before || !now) return;
    const renewed = renewedProgramme(programme, before, now);
    const members = renewed.playbooks;
    const index = grouped.all.indexOf(programme);
    if (index < 0) return;
    grouped.all[index] = renewed;
    grouped.of.delete(before);
    for (const member of members) grouped.of.set(member, renewed);
    // Only the ids of root documents are compared across programmes.
    if (before === programme.charter || members.length === 1)
      grouped.documentsById = documentsByIdOf(grouped.all);
    if (before === programme.charter) grouped.neighbours = neighboursOf(grouped.all);
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
    this.analyses.delete(path);
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

  private grouped(): Grouped {
    if (!this.programmes) {
      const all = groupProgrammes(this.playbooks().flatMap(({ playbook }) => playbook ?? []));
      const of = new Map(all.flatMap((programme) => programme.playbooks.map((one) => [one, programme])));
      this.programmes = { all, of, documentsById: documentsByIdOf(all), neighbours: neighboursOf(all) };
    }
    return this.programmes;
  }

  programmeOf(playbook: Playbook): Programme {
    const programme = this.grouped().of.get(hostOf(playbook));
    if (!programme) throw new Error(`${playbook.path} is not part of this workspace`);
    return programme;
  }

  allProgrammes(): Programme[] {
    return this.grouped().all;
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
    const rootDocument = programme.charter ?? programme.playbooks[0];
    const key = rootDocument?.path ?? '';
    const { documentsById } = this.grouped();
    const sameId = documentsById.get(rootDocument?.id ?? '') ?? [];
    const known = this.analyses.get(key);
    const beside = programme.beside.join('\n');
    if (
      known?.beside === beside &&
      isSame(known.members, programme.playbooks) &&
      isSame(known.sameId, sameId) &&
      this.meetsAsBefore(programme, known)
    ) {
      return known.workspace;
    }
    const analysis: Analysis = {
      members: programme.playbooks,
      beside,
      sameId,
      near: null,
      workspace: analyseProgrammes(
        [programme],
        {
          documentsById,
          neighboursOf: (charter) => {
            const programmes = this.near(charter);
            const neighbours = neighboursAmong(programmes, this.analyseOptions());
            const own = analysis.workspace.contextOf(charter);
            analysis.near = { programmes, follows: followsFrom(own, neighbours) };
            return neighbours;
          },
        },
        this.analyseOptions(),
      ),
    };
    this.analyses.set(key, analysis);
    return analysis.workspace;
  }

  /** The programmes as they stand whose charters name a group of one. */
  private near(charter: Playbook): Programme[] {
    const { neighbours, of } = this.grouped();
    return neighbours(charter).flatMap((one) => of.get(one) ?? []);
  }

  /** True where changes of other programmes have changed nothing of what is said of this one. */
  private meetsAsBefore({ charter }: Programme, { near, workspace }: Analysis): boolean {
    if (!near || !charter) return true;
    const now = this.near(charter);
    if (isSame(near.programmes, now)) return true;
    const neighbours = neighboursAmong(now, this.analyseOptions());
    if (followsFrom(workspace.contextOf(charter), neighbours) !== near.follows) return false;
    near.programmes = now;
    return true;
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
