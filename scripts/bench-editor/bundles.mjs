// What is built: every bundle as it stands on disk and as it travels.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printTable } from './table.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

/** Size of each bundle in dist/; the chunks of the command line and the server are one row. */
export function bundles() {
  const read = (folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:js|cjs|mjs)$/.test(name))
      .map((name) => ({ name, content: readFileSync(join(folder, name)) }));
  const chunks = read('dist/chunks').map(({ content }) => content);
  const rows = read('dist').map(({ name, content }) => [name, content.length, gzipSync(content).length]);
  const packed = chunks.reduce((sum, content) => sum + gzipSync(content).length, 0);
  rows.push([`${chunks.length} chunks`, chunks.reduce((sum, { length }) => sum + length, 0), packed]);
  printTable('Bundles', [
    ['bundle', 'raw', 'gzip'],
    ...rows.map(([name, raw, gzip]) => [name, kilobytes(raw), kilobytes(gzip)]),
  ]);
}
