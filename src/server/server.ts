import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Countries } from '../calendars/load.ts';
import type { RuleConfig } from '../core/rules/config.ts';
import type { Lang } from '../core/playbook/types.ts';
import { diagnostics } from '../service/diagnostics.ts';
import { methods, type StartOptions } from '../service/protocol.ts';
import { LanguageWorkspace } from '../service/workspace.ts';
import { editAbilities } from '../service/client-edits.ts';
import { CAPABILITIES, PULL, WATCHED } from './capabilities.ts';
import { DiagnosticReports } from './diagnostic-reports.ts';
import { registerFeatures, type Readiness } from './features.ts';
import { NamedCalendars } from './named-calendars.ts';
import { registerPictures } from './pictures.ts';
import { localDay, settingsOf } from './settings.ts';
import { Signal } from './signal.ts';
import { inSlices } from './slices.ts';
import { WorkspaceReader } from './workspace-reader.ts';

/** Texts of the workspace that no editor has open, and what is configured for them. */
export interface ServerPorts {
  /** Addresses of every Markdown file of the folders. */
  list(folders: string[]): Promise<string[]>;
  /** One file, or null where it is gone or cannot be read. */
  read(uri: string): Promise<string | null>;
  config(uri: string, lang: Lang): RuleConfig;
  /** Called when a configuration file came, went or changed. */
  reload(uri: string): Promise<void>;
  /** Loads the holidays of countries. */
  countries(): Promise<Countries>;
  /** The address of a rule's page with `{rule}` for its name, where the client has none; '' for no page. */
  rulePages: string;
}

/** A writer who stops for so long is looked at, in milliseconds. */
const PAUSE = 300;

/** Speaks LSP over a connection; knows neither disk nor editor. */
export function startServer(connection: Connection, ports: ServerPorts): void {
  let settings = settingsOf(undefined);
  let locale = 'en';
  let folders: string[] = [];
  let pulls = false;
  let watches = false;
  let snippets = false;
  let pictured = false;
  let edits = editAbilities(undefined);
  let { rulePages } = ports;
  const calendars = new NamedCalendars(ports.countries);
  const open = new Map<string, TextDocument>();
  let soon: ReturnType<typeof setTimeout> | undefined;

  const lang = (): Lang =>
    settings.language === 'auto' ? (locale.startsWith('zh') ? 'zh' : 'en') : settings.language;
  const workspace = new LanguageWorkspace({
    today: () => settings.today || localDay(new Date()),
    lang,
    config: (path) => ports.config(uriOfPath(path), lang()),
    calendars: () => calendars.current,
    rulePage: (rule) => rulePages.replace('{rule}', rule) || undefined,
  });
  const reports = new DiagnosticReports(workspace);
  const paths = new Map<string, string>();
  const uriOfPath = (path: string): string => paths.get(path) ?? path;

  /** Relative to the folder that holds it, with the folder's name where there are several. */
  function pathOf(uri: string): string {
    const folder = folders.find((one) => uri.startsWith(`${one}/`));
    const rest = decodeURIComponent(folder ? uri.slice(folder.length + 1) : uri.replace(/^[\w+-]+:\/*/, ''));
    const path = folder && folders.length > 1 ? `${folder.slice(folder.lastIndexOf('/') + 1)}/${rest}` : rest;
    paths.set(path, uri);
    return path;
  }

  /** The same file may come under two spellings of its address; that of the editor stands. */
  function put(uri: string, version: number, text: string): void {
    const path = pathOf(uri);
    const known = workspace.byPath(path)?.uri;
    if (known !== undefined && known !== uri) workspace.remove(known);
    workspace.set(uri, path, version, text);
  }

  function isOpen(uri: string): boolean {
    return open.has(uri) || open.has(workspace.byPath(pathOf(uri))?.uri ?? uri);
  }

  /** All texts of the workspace are there. */
  const read = new Signal();
  const reader = new WorkspaceReader({
    list: ports.list,
    read: ports.read,
    put: (uri, text) => {
      if (!isOpen(uri)) put(uri, 0, text);
    },
    isCharter: (uri) => workspace.get(uri)?.playbook?.kind === 'change',
  });
  const readiness: Readiness = {
    programmeOf: async (uri) => {
      if (read.given) return;
      await reader.readProgrammeOf(uri);
      await loadCalendars();
    },
    all: () => read.promise,
  };

  /** Clients that pull ask again; the others are sent what they have open. */
  function refresh(): void {
    if (pulls) void connection.languages.diagnostics.refresh();
    else for (const uri of open.keys()) void push(uri);
    if (pictured) void connection.sendNotification(methods.changed);
  }

  /** What was written may touch other documents too; they follow when the writing pauses. */
  function refreshSoon(text: string): void {
    clearTimeout(soon);
    soon = setTimeout(async () => {
      if (/^calendar/im.test(text)) await loadCalendars();
      refresh();
    }, PAUSE);
  }

  async function push(uri: string): Promise<void> {
    await readiness.programmeOf(uri);
    if (open.has(uri)) await connection.sendDiagnostics({ uri, diagnostics: diagnostics(workspace, uri) });
  }

  /** Where a text names a country that none named before, everything is judged anew. */
  async function loadCalendars(): Promise<void> {
    const documents = workspace.playbooks().map(({ path, text }) => ({ path, text: text.getText() }));
    try {
      if (await calendars.load(documents)) workspace.invalidate();
    } catch (error) {
      connection.console.error(`The holidays cannot be loaded: ${String(error)}`);
    }
  }

  connection.onInitialize((params: InitializeParams) => {
    locale = params.locale ?? 'en';
    folders = (params.workspaceFolders ?? []).map(({ uri }) => uri.replace(/\/$/, ''));
    const options: StartOptions = Object(params.initializationOptions);
    settings = settingsOf(options.settings);
    pictured = options.pictures === true;
    if (typeof options.rulePages === 'string') rulePages = options.rulePages;
    edits = editAbilities(params.capabilities.workspace?.workspaceEdit);
    pulls =
      params.capabilities.textDocument?.diagnostic !== undefined &&
      params.capabilities.workspace?.diagnostics?.refreshSupport === true;
    snippets = params.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const capabilities = pulls ? { ...CAPABILITIES, ...PULL } : CAPABILITIES;
    return { capabilities, serverInfo: { name: 'changebook' } };
  });

  connection.onInitialized(async () => {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    if (watches)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
    try {
      await reader.readAll(folders);
      await loadCalendars();
    } finally {
      // Whoever waits for all texts gets those that could be read.
      read.give();
      refresh();
    }
  });

  connection.onDidChangeConfiguration((change) => {
    settings = settingsOf((change.settings as { changebook?: unknown } | undefined)?.changebook);
    workspace.invalidate();
    refresh();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    open.set(uri, TextDocument.create(uri, 'markdown', version, text));
    put(uri, version, text);
    refresh();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = open.get(uri);
    if (!document) return;
    const changed = TextDocument.update(
      document,
      contentChanges as TextDocumentContentChangeEvent[],
      version,
    );
    put(uri, version, changed.getText());
    if (!pulls) void push(uri);
    if (pictured) void connection.sendNotification(methods.changed);
    refreshSoon(changed.getText());
  });
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    open.delete(uri);
    const text = await ports.read(uri);
    if (text === null) workspace.remove(uri);
    else put(uri, 0, text);
    if (!pulls) await connection.sendDiagnostics({ uri, diagnostics: [] });
    refresh();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) {
      if (!/\.(?:md|markdown)$/.test(uri)) {
        await ports.reload(uri);
        workspace.invalidate();
      } else if (!open.has(uri)) {
        const text = await ports.read(uri);
        if (text === null) workspace.remove(uri);
        else put(uri, 0, text);
      }
    }
    await loadCalendars();
    refresh();
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    await readiness.programmeOf(uri);
    return reports.of(uri, previousResultId);
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }) => {
    await readiness.all();
    return { items: await inSlices(reports.ofAll(previousResultIds, (uri) => open.has(uri))) };
  });

  registerFeatures(
    connection,
    workspace,
    () => ({ features: settings.features, snippets, edits }),
    readiness,
  );
  registerPictures(connection, workspace, readiness);
  connection.listen();
}
