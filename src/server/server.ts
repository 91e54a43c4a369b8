import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Connection,
  type InitializeParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Countries } from '../calendars/load.ts';
import type { Registry } from '../core/registry.ts';
import type { Lang } from '../core/playbook/types.ts';
import type { RuleConfig } from '../core/lint/config.ts';
import type { Rule } from '../core/lint/define.ts';
import { localDay } from '../core/when/dates.ts';
import type { IsoDate } from '../core/when/types.ts';
import { diagnostics } from '../service/features/diagnostic/findings.ts';
import type { EarlierState } from '../service/preview/since.ts';
import { methods, type Revisions, type StartOptions } from '../service/preview/protocol.ts';
import { LanguageWorkspace } from '../service/workspace.ts';
import { Barrier } from './barrier.ts';
import { capabilitiesFor, WATCHED } from './capabilities.ts';
import { abilitiesOf } from './client-abilities.ts';
import { Documents } from './documents.ts';
import { snapshotOf, snapshotsIn, withSnapshot } from './snapshots.ts';
import { EarlierDocuments, type EarlierRead } from './earlier.ts';
import { registerFeatures, type Loading } from './features.ts';
import { NamedCalendars } from './named-calendars.ts';
import { registerPictures } from './pictures.ts';
import { readSettings } from './settings.ts';
import { surviving } from './surviving.ts';
import { registerTools } from './tools.ts';
import { WorkspaceFolders } from './workspace-folders.ts';
import { WorkspaceReader } from './workspace-reader.ts';

/** Texts of the workspace that no editor has open, and what is configured for them. */
export interface ServerPorts {
  /** Kinds and rules that documents are read and judged by. */
  registry: Registry;
  /** Addresses of every Markdown file of the folders. */
  list(folders: string[]): Promise<string[]>;
  /** One file, or null where it is gone or cannot be read. */
  read(uri: string): Promise<string | null>;
  /** True for a file that `list` would give if it were there. */
  includes(uri: string, folders: string[]): boolean;
  config(uri: string, lang: Lang): RuleConfig;
  /** Called when a configuration file came, went or changed. */
  reload(uri: string): Promise<void>;
  /** The texts of a folder when a day began, or at a revision. Left out where nothing keeps them. */
  earlier?(folder: string, since: string): Promise<EarlierRead>;
  /** What of a folder may be asked for by name; left out with `earlier`. */
  revisions?(folder: string): Promise<Revisions>;
  /** Loads the holidays of countries. */
  countries(): Promise<Countries>;
  /** The address of a rule's page, where the client has none of its own; left out where there are no pages. */
  rulePage?(rule: Rule, lang: Lang): string;
}

/** After the last change, in milliseconds, before other documents are checked again. */
const DEBOUNCE_MS = 300;
const MARKDOWN = /\.(?:md|markdown)$/;
const CONFIGURATION = /\/(?:\.changebook\.(?:yml|yaml|json)|package\.json)$/;
/** A text that may name a country, whose holidays are then loaded. */
const NAMES_COUNTRY = /^calendar/im;

/** Speaks LSP over a connection; knows neither disk nor editor. */
export function startServer(connection: Connection, ports: ServerPorts): void {
  const survive = surviving(connection);
  let client = abilitiesOf(undefined);
  let started: StartOptions = {};
  let settings = readSettings(undefined);
  let soon: ReturnType<typeof setTimeout> | undefined;
  const folders = new WorkspaceFolders();
  const calendars = new NamedCalendars(ports.registry.kinds, ports.countries);
  const lang = (): Lang =>
    settings.language === 'auto' ? (client.locale.startsWith('zh') ? 'zh' : 'en') : settings.language;
  const workspace = new LanguageWorkspace({
    registry: ports.registry,
    today: () => settings.today || localDay(new Date()),
    lang,
    config: (path) => ports.config(workspace.byPath(path)?.uri ?? path, lang()),
    calendars: () => calendars.current,
    rulePage: (rule) =>
      started.rulePages === undefined
        ? ports.rulePage?.(rule, lang())
        : started.rulePages.replace('{rule}', rule.id) || undefined,
  });
  /** What a promise gives, else null: how things stood is told where it is known, and nobody waits for it. */
  const ifKnown = <T>(answer: Promise<T> | undefined): Promise<T | null> =>
    (answer ?? Promise.resolve(null)).catch((error: unknown) => {
      connection.console.error(`How things stood cannot be read: ${String(error)}`);
      return null;
    });
  const earlier = new EarlierDocuments({
    today: () => workspace.ports.today(),
    folders: () => folders.addresses,
    pathOf: (uri) => folders.pathOf(uri),
    read: (folder, since) => ifKnown(ports.earlier?.(folder, since)),
    revisions: (folder) => ifKnown(ports.revisions?.(folder)),
    snapshot: (day) => ifKnown(started.keeps ? snapshot(day) : undefined),
    changed: () => {
      if (started.pictures) void tellOfChange();
    },
  });

  /** The snapshot that a day is compared with; takes one of today where it is time. */
  async function snapshot(day: IsoDate): Promise<EarlierState | null> {
    await loaded.opened;
    const today = workspace.ports.today();
    const kept = snapshotsIn(await connection.sendRequest(methods.kept));
    const now = workspace.playbooks().map(({ path, text }) => ({ path, text: text.getText() }));
    const next = withSnapshot(kept, { day: today, documents: now });
    if (next !== kept) await connection.sendRequest(methods.keep, { value: next });
    return snapshotOf(next, day, today);
  }

  const documents = new Documents(workspace, folders, {
    read: ports.read,
    includes: (uri) => ports.includes(uri, folders.addresses),
  });

  /** Opens when all texts of the workspace are read. */
  const loaded = new Barrier();
  const newReader = (): WorkspaceReader =>
    new WorkspaceReader({
      list: ports.list,
      // A text that cannot be read is one file's fault, and the others are read.
      read: survive((uri: string) => documents.read(uri)),
      isCharter: (uri) => workspace.get(uri)?.playbook?.kind === 'change',
    });
  let reader = newReader();
  const loading: Loading = {
    programmeOf: async (uri) => {
      if (loaded.isOpen) return calendarsRead;
      await reader.readProgrammeOf(uri);
      await loadCalendars();
    },
    all: () => loaded.opened,
  };

  async function readFolders(): Promise<void> {
    try {
      await reader.readAll(folders.addresses);
      await loadCalendars();
    } finally {
      // Where reading failed, requests that wait are answered with the texts that could be read.
      loaded.open();
      refresh();
    }
  }

  /** A client is asked to show everything anew; one that is sent diagnostics gets those of open documents. */
  function refresh(): void {
    for (const method of client.refreshes) void askToShowAnew(method);
    if (!client.pulls) for (const uri of documents.opened) void push(uri);
    if (started.pictures) void tellOfChange();
  }

  const askToShowAnew = survive((method: string) => connection.sendRequest(method));
  const tellOfChange = survive(() => connection.sendNotification(methods.changed));

  /** Debounced: a change may concern the findings of other documents, too. */
  function refreshSoon(text: string): void {
    clearTimeout(soon);
    const settle = survive(async () => {
      if (NAMES_COUNTRY.test(text)) await loadCalendars();
      refresh();
    });
    soon = setTimeout(() => void settle(), DEBOUNCE_MS);
  }

  const push = survive(async (uri: string) => {
    await loading.programmeOf(uri);
    if (!documents.isOpen(uri)) return;
    await connection.sendDiagnostics({ uri, diagnostics: diagnostics(workspace, uri) });
  });

  let calendarsRead = Promise.resolve();

  /** Loads the holidays of countries that documents name; what is asked meanwhile is answered with them. */
  function loadCalendars(): Promise<void> {
    calendarsRead = readCalendars();
    return calendarsRead;
  }

  /** Every analysis is dropped where the holidays are others than before. */
  async function readCalendars(): Promise<void> {
    const texts = workspace.playbooks().map(({ path, text }) => ({ path, text: text.getText() }));
    try {
      if (await calendars.load(texts)) workspace.invalidate();
    } catch (error) {
      connection.console.error(`The holidays cannot be loaded: ${String(error)}`);
    }
  }

  connection.onInitialize((params: InitializeParams) => {
    client = abilitiesOf(params);
    started = Object(params.initializationOptions) as StartOptions;
    settings = readSettings(started.settings);
    const root = params.rootUri ? [params.rootUri] : [];
    folders.set(params.workspaceFolders?.map(({ uri }) => uri) ?? root);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'changebook' } };
  });

  connection.onInitialized(async () => {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    if (client.watches)
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error) => {
        connection.console.warn(`Files are not watched, the client refuses: ${String(error)}`);
      });
    if (client.tellsFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
    await readFolders();
  });

  const changeFolders = survive(async (change: WorkspaceFoldersChangeEvent) => {
    const gone = new Set(change.removed.map(({ uri }) => uri.replace(/\/$/, '')));
    const kept = folders.addresses.filter((uri) => !gone.has(uri));
    folders.set([...kept, ...change.added.map(({ uri }) => uri)]);
    documents.moveFolders();
    earlier.forget();
    reader = newReader();
    await readFolders();
  });

  connection.onDidChangeConfiguration((change) => {
    const sent = (change.settings as { changebook?: unknown } | null | undefined)?.changebook;
    // Some clients send settings at the start only, and null or other sections later.
    if (typeof sent !== 'object' || sent === null) return;
    settings = readSettings({ ...Object(started.settings), ...sent });
    workspace.invalidate();
    refresh();
  });

  connection.onDidOpenTextDocument(async ({ textDocument: { uri, version, text } }) => {
    documents.opens(uri, version, text);
    if (NAMES_COUNTRY.test(text)) await loadCalendars();
    refresh();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const text = documents.changes(uri, version, contentChanges as TextDocumentContentChangeEvent[]);
    if (text === null) return;
    if (!client.pulls) void push(uri);
    if (started.pictures) void tellOfChange();
    refreshSoon(text);
  });
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    await documents.closes(uri);
    if (!client.pulls) await connection.sendDiagnostics({ uri, diagnostics: [] });
    refresh();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    earlier.forget();
    for (const { uri, type } of changes) {
      if (CONFIGURATION.test(uri)) {
        await ports.reload(uri);
        workspace.invalidate();
      } else if (type === FileChangeType.Deleted) documents.forget(uri);
      else if (MARKDOWN.test(uri)) await documents.readAgain(uri);
    }
    await loadCalendars();
    refresh();
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) documents.forget(uri);
    refresh();
  });
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) await documents.moves(oldUri, newUri);
    refresh();
  });

  registerFeatures(connection, workspace, () => ({ client, enabled: settings.enabled }), loading);
  registerPictures(connection, workspace, loading, earlier);
  registerTools(connection, workspace, loading, (since) => earlier.known(since));
  connection.listen();
}
