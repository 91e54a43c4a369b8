import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toJson } from '../../core/escape/json.ts';
import { makeFolder } from '../folders.ts';
import { obey, stepByStep } from '../interrupts.ts';
import { writeFile } from '../write.ts';

/** Names every file that was made, with the hash of what was written, so that nothing else is ever touched. */
export const MANIFEST = 'changebook-site.json';

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** Files of a site by their paths in its folder. */
export type SiteFiles = ReadonlyMap<string, string>;

/** A path that a site may have in its folder: no step leads out, none is hidden. */
const isInside = (path: string): boolean =>
  path.split('/').every((step) => step !== '' && !step.startsWith('.') && !/[\\:]/.test(step));

function made(folder: string): Map<string, string> {
  const path = join(folder, MANIFEST);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return new Map();
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return new Map();
  }
  const files: unknown = (manifest as { files?: unknown } | null)?.files;
  if (!Array.isArray(files)) return new Map();
  return new Map(
    files.flatMap((file: { path?: unknown; sha256?: unknown } | null) =>
      typeof file?.path === 'string' && typeof file.sha256 === 'string' && isInside(file.path)
        ? [[file.path, file.sha256] as const]
        : [],
    ),
  );
}

/** True where a folder between the site's and the file is none, such as a link to elsewhere. */
function isDetour(folder: string, path: string): boolean {
  const steps = path.split('/').slice(0, -1);
  return steps.some((_, index) => {
    const stat = lstatSync(join(folder, ...steps.slice(0, index + 1)), { throwIfNoEntry: false });
    return stat !== undefined && !stat.isDirectory();
  });
}

/** Whether what stands there is what a run before wrote, and nothing else. */
function isOurs(folder: string, path: string, sum: string | undefined): boolean {
  const full = join(folder, path);
  return sum !== undefined && lstatSync(full).isFile() && hash(readFileSync(full)) === sum;
}

const isThere = (folder: string, path: string): boolean =>
  lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;

/**
 * Writes a site into a folder: files that an earlier run made are replaced, or removed where the site has them no
 * more. An interrupt ends it between two files; what stands there then is still known to be ours.
 *
 * @returns paths of files that are somebody else's, or were changed since; where there are any, nothing is written
 */
export async function writeSite(folder: string, files: SiteFiles): Promise<string[]> {
  const before = made(folder);
  const foreign = [...files.keys()].filter(
    (path) => isDetour(folder, path) || (isThere(folder, path) && !isOurs(folder, path, before.get(path))),
  );
  const manifest = lstatSync(join(folder, MANIFEST), { throwIfNoEntry: false });
  if (manifest && before.size === 0) foreign.push(MANIFEST);
  if (foreign.length > 0) return foreign;
  const ours = new Map(before);
  const gone = [...before.keys()].filter((path) => !files.has(path));
  const steps = [
    ...Array.from(files, ([path, content]) => () => {
      makeFolder(dirname(join(folder, path)));
      writeFile(join(folder, path), content);
      // In the order of the site, whatever a run before had made.
      ours.delete(path);
      ours.set(path, hash(content));
    }),
    ...gone.map((path) => () => {
      const isDeletable = !isDetour(folder, path) && isThere(folder, path);
      if (isDeletable && isOurs(folder, path, before.get(path))) rmSync(join(folder, path));
      ours.delete(path);
    }),
  ];
  let done = 0;
  const note = (): void => {
    if (done === 0) return;
    const sums = Array.from(ours, ([path, sha256]) => ({ path, sha256 }));
    writeFile(join(folder, MANIFEST), `${toJson({ version: 1, files: sums }, 2)}\n`);
  };
  const take = (step: () => void): void => {
    step();
    done += 1;
  };
  obey(await stepByStep(steps, take, note));
  return [];
}
