import { normalize, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { fromDisk, topFolder } from '../project/disk.ts';
import { readText } from '../project/read.ts';
import { includes, walk } from '../project/walk.ts';
import { memoize } from '../core/memoize.ts';
import { builtIn } from '../core/generated/registry.ts';
import { rulePagePath } from '../core/lint/rule-page.ts';
import { committedFolder } from './committed.ts';
import { FolderConfigurations } from './folder-configurations.ts';
import { warnPerson } from './notify.ts';
import { startServer } from './server.ts';
import { pathsBy } from './uri-path.ts';

const MAXIMUM_BYTES = 5_000_000;

function read(path: string): string | null {
  const reading = readText(path, MAXIMUM_BYTES);
  // Gone, not ours to read, or no text: the command line says so, an editor shows the file itself.
  return 'text' in reading ? reading.text : null;
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

/** The documentation that comes with the package; the bundle stands in `dist`. */
const DOCS = new URL('../docs/', import.meta.url);

const pathOf = pathsBy(fileURLToPath);

// Editors that start a module speak over its channel, all others over the standard streams.
const connection = process.argv.includes('--node-ipc')
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
/** Folders of the workspace, as they were listed last. */
let roots: string[] = [];
const configurations = new FolderConfigurations({
  registry: builtIn,
  read: fromDisk,
  top: (folder) =>
    topFolder(roots.find((root) => `${resolve(folder)}${sep}`.startsWith(root + sep)) ?? folder),
  warn: (message) => warnPerson(connection, message),
});

const committed = memoize((folder: string) => {
  const root = pathOf(folder);
  const placed = (path: string, text: string) => ({ uri: `${folder}/${addressOf(normalize(path))}`, text });
  return root === null ? null : committedFolder(root, MAXIMUM_BYTES, placed);
});

startServer(connection, {
  registry: builtIn,
  list: async (folders) => {
    roots = folders.flatMap((folder) => pathOf(folder) ?? []);
    return folders.flatMap((folder) => {
      const root = pathOf(folder);
      return root === null ? [] : walk(root).map((path) => `${folder}/${addressOf(relative(root, path))}`);
    });
  },
  includes: (uri, folders) => {
    const path = pathOf(uri);
    const home = folders.map(pathOf).find((root) => root !== null && path?.startsWith(root + sep));
    return typeof home === 'string' && path !== null && includes(home, path);
  },
  read: async (uri) => {
    const path = pathOf(uri);
    return path === null ? null : read(path);
  },
  config: (uri, lang) => configurations.of(pathOf(uri), lang),
  reload: async () => configurations.clear(),
  earlier: async (folder, since) => committed(folder)?.read(since) ?? { fault: 'no-repository' },
  revisions: async (folder) => committed(folder)?.revisions() ?? { tags: [], commits: [] },
  countries: () => import('../calendars/countries.ts'),
  rulePage: (rule, lang) => new URL(rulePagePath(rule, lang), DOCS).href,
});
