// The licences of what the bundles carry of others, as they demand: one text, shipped with the packages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** The folder of the package that a file of `node_modules` belongs to; null for a file of our own. */
function packageFolderOf(path) {
  const [folder] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path) ?? [];
  return folder ?? null;
}

/** What a package says of itself, with the texts of its licence. */
function noticeOf(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (!license && texts.length === 0) throw new Error(`${name} names no licence`);
  const by = typeof author === 'object' ? author.name : author;
  const head = [`${name} ${version}`, license, by, homepage].filter(Boolean).join('\n');
  return { name, text: [head, ...texts].join('\n\n') };
}

/**
 * @param metafiles what esbuild tells of each build, paths below the working folder
 * @returns the notices, by the names of the packages
 */
export function thirdPartyNotices(metafiles) {
  const carried = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  );
  const folders = new Set(carried.map(packageFolderOf).filter(Boolean));
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const head = `Changebook carries parts of ${notices.length} packages of others. Their licences:`;
  return `${[head, ...notices.map(({ text }) => text)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
