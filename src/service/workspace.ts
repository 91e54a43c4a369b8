import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range as LspRange } from 'vscode-languageserver-types';
import {
  analyseProgrammes,
  documentsByIdOf,
  readPlaybook,
  type AnalysedFile,
  type AnalyseOptions,
  type Workspace,
} from '../core/check.ts';
import type { Lang, Playbook } from '../core/playbook/types.ts';
import { groupProgrammes } from '../core/programme/programme.ts';
import type { Programme } from '../core/programme/types.ts';
import type { Registry } from '../core/registry.ts';
import type { RuleConfig } from '../core/lint/config.ts';
import type { Range } from '../core/syntax/types.ts';

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
  rulePage?(rule: string): string | undefined;
}

/** A text of the workspace; `playbook` is null where it is none. */
export interface OpenDocument {
  uri: string;
  /** Relative to the workspace, with `/`; what reports and references name. */
  path: string;
  text: TextDocument;
  playbook: Playbook | null;
}

/** A playbook with everything the engine says of it. */
export interface Checked {
  document: OpenDocument;
  playbook: Playbook;
  file: AnalysedFile;
  workspace: Workspace;
}

/** Programmes are told apart by their charter, stand-alone documents by themselves. */
interface Analysis {
  members: Playbook[];
  namesakes: Playbook[];
  workspace: Workspace;
}

/** Programmes of the workspace, until a playbook comes, goes or changes. */
interface Grouped {
  all: Programme[];
  of: Map<Playbook, Programme>;
  namesakes: ReturnType<typeof documentsByIdOf>;
}

/** True where a text has the part in its programme that it had before: its id may be another, its kind is not. */
function sameRole(before: Playbook | null, now: Playbook | null): boolean {
  return (before === null) === (now === null) && (before?.kind === 'change') === (now?.kind === 'change');
}

/**
 * All texts, and what follows from them. A change reads one text again and forgets what was said of its
 * programme; each document of that is checked again when it is asked for.
 */
export class LanguageWorkspace {
  readonly ports: ServicePorts;
  private readonly documents = new Map<string, OpenDocument>();
  private readonly paths = new Map<string, OpenDocument>();
  private readonly analyses = new Map<string, Analysis>();
  private programmes: Grouped | null = null;

  constructor(ports: ServicePorts) {
    this.ports = ports;
  }

  /** Puts a text in place of the one of that address. */
  set(uri: string, path: string, version: number, content: string): void {
    const known = this.documents.get(uri);
    if (known && known.path === path && known.text.getText() === content) {
      known.text = TextDocument.create(uri, 'markdown', version, content);
      return;
    }
    const playbook = readPlaybook({ path, text: content }, this.ports.registry.kinds);
    const text = TextDocument.create(uri, 'markdown', version, content);
    const document = { uri, path, text, playbook };
    this.documents.set(uri, document);
    if (known) this.paths.delete(known.path);
    this.paths.set(path, document);
    if (sameRole(known?.playbook ?? null, playbook)) this.replace(known?.playbook ?? null, playbook);
    else this.programmes = null;
  }

  /** Puts a playbook in the place of its former state; which documents belong together stays. */
  private replace(before: Playbook | null, now: Playbook | null): void {
    const grouped = this.programmes;
    const programme = before && grouped?.of.get(before);
    if (!grouped || !programme || !before || !now) return;
    const members = programme.playbooks.map((one) => (one === before ? now : one));
    const [renewed] = groupProgrammes(members);
    const index = grouped.all.indexOf(programme);
    if (!renewed || index < 0) return;
    grouped.all[index] = renewed;
    grouped.of.delete(before);
    for (const member of members) grouped.of.set(member, renewed);
    // Only an entrance has a namesake.
    if (before === programme.charter || members.length === 1)
      grouped.namesakes = documentsByIdOf(grouped.all);
  }

  remove(uri: string): void {
    const known = this.documents.get(uri);
    if (!known) return;
    if (known.playbook) this.programmes = null;
    this.documents.delete(uri);
    this.paths.delete(known.path);
  }

  /** Forgets every finding, for a new day or another configuration; the texts stay read. */
  invalidate(): void {
    this.analyses.clear();
  }

  /** Addresses of every text, playbook or not. */
  addresses(): string[] {
    return [...this.documents.keys()];
  }

  get(uri: string): OpenDocument | undefined {
    return this.documents.get(uri);
  }

  byPath(path: string): OpenDocument | undefined {
    return this.paths.get(path);
  }

  /** Every playbook, in the order of paths. */
  playbooks(): OpenDocument[] {
    return [...this.documents.values()]
      .filter(({ playbook }) => playbook)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private grouped(): Grouped {
    if (!this.programmes) {
      const all = groupProgrammes(this.playbooks().flatMap(({ playbook }) => playbook ?? []));
      const of = new Map(all.flatMap((programme) => programme.playbooks.map((one) => [one, programme])));
      this.programmes = { all, of, namesakes: documentsByIdOf(all) };
    }
    return this.programmes;
  }

  programmeOf(playbook: Playbook): Programme {
    const programme = this.grouped().of.get(playbook);
    if (!programme) throw new Error(`${playbook.path} is not part of this workspace`);
    return programme;
  }

  allProgrammes(): Programme[] {
    return this.grouped().all;
  }

  /** What the engine says of a programme; computed again only where one of its documents changed. */
  analysisOf(programme: Programme): Workspace {
    const entrance = programme.charter ?? programme.playbooks[0];
    const key = entrance?.path ?? '';
    const { namesakes } = this.grouped();
    const same = namesakes.get(entrance?.id ?? '') ?? [];
    const known = this.analyses.get(key);
    const unchanged = (before: Playbook[], now: Playbook[]): boolean =>
      before.length === now.length && before.every((one, index) => one === now[index]);
    if (known && unchanged(known.members, programme.playbooks) && unchanged(known.namesakes, same)) {
      return known.workspace;
    }
    const calendars = this.ports.calendars?.();
    const options: AnalyseOptions = {
      registry: this.ports.registry,
      today: this.ports.today(),
      lang: this.ports.lang(),
      config: (path) => this.ports.config(path),
      ...(calendars ? { calendars } : {}),
    };
    const workspace = analyseProgrammes([programme], namesakes, options);
    this.analyses.set(key, { members: programme.playbooks, namesakes: same, workspace });
    return workspace;
  }

  /** A playbook and what is said of it, or null where the text is none. */
  check(uri: string): Checked | null {
    const document = this.documents.get(uri);
    if (!document?.playbook) return null;
    const { playbook } = document;
    const workspace = this.analysisOf(this.programmeOf(playbook));
    return { document, playbook, file: workspace.fileOf(playbook), workspace };
  }
}

/** A stretch of a text as lines and characters. */
export function toRange(text: TextDocument, { start, end }: Range): LspRange {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}
