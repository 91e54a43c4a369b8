import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { loadCalendars } from '../calendars/load.ts';
import { defaultConfig } from '../core/rules/config.ts';
import { configuration, type Configuration } from '../project/config.ts';
import { UsageError } from '../project/fault.ts';
import { walk } from '../project/walk.ts';
import { startServer } from './server.ts';

const MAXIMUM_BYTES = 5_000_000;

function read(path: string): string | null {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MAXIMUM_BYTES) return null;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Gone, not ours to read, or no text: the command line says so, an editor shows the file itself.
    return null;
  }
}

/** A path below a folder as editors write it in an address: everything escaped but letters, digits and `-._~`. */
function addressOf(path: string): string {
  const escaped = (part: string): string =>
    encodeURIComponent(part).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return path.split(sep).map(escaped).join('/');
}

const pathOf = (uri: string): string | null => (uri.startsWith('file:') ? fileURLToPath(uri) : null);

// Editors that start a module speak over its channel, all others over the standard streams.
const connection = process.argv.includes('--node-ipc')
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const configurations = new Map<string, Configuration>();

/** Paths are absolute here, so one configuration a folder serves all files in it. */
function configFor(uri: string) {
  const path = pathOf(uri);
  if (path === null) return defaultConfig;
  const folder = dirname(path);
  try {
    const known = configurations.get(folder) ?? configuration({ cwd: folder, lang: 'en' });
    configurations.set(folder, known);
    return known.rulesFor(path);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    connection.window.showWarningMessage(error.message);
    configurations.set(folder, configuration({ cwd: folder, lang: 'en', file: false }));
    return defaultConfig;
  }
}

startServer(connection, {
  list: async (folders) =>
    folders.flatMap((folder) => {
      const root = pathOf(folder);
      return root === null ? [] : walk(root).map((path) => `${folder}/${addressOf(relative(root, path))}`);
    }),
  read: async (uri) => {
    const path = pathOf(uri);
    return path === null ? null : read(path);
  },
  config: configFor,
  reload: () => configurations.clear(),
  calendars: (texts) => loadCalendars(texts.map((text) => ({ path: '', text }))),
});
