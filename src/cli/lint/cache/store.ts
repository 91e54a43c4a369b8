import { constants } from 'node:buffer';
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { memoize } from '../../../core/memoize.ts';
import { readText } from '../../../project/read.ts';
import { makeFolder, unlessThere } from '../../folders.ts';
import { digest } from './digest.ts';

/** Values are spread over this many files, so that a change of one writes a small part of them anew. */
const DRAWERS = 64;

/** Says of a folder that it is a cache (https://bford.info/cachedir), and here that it is ours to write to. */
const TAG = 'CACHEDIR.TAG';
const SIGNATURE = 'Signature: 8a477f597d28d172789f06886806bc55\n';

/** False for a file, or a folder of somebody else: what is in it is not written over. */
export function isOurs(folder: string): boolean {
  if (!existsSync(folder) || existsSync(join(folder, TAG))) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).length === 0;
}

type Drawer = Map<string, unknown>;

function drawerOf(key: string): number {
  let sum = 0;
  for (let at = 0; at < key.length; at++) sum = (Math.imul(sum, 31) + key.charCodeAt(at)) | 0;
  return (sum >>> 0) % DRAWERS;
}

/** A drawer that is damaged, or of another program, is as none: its first line says what follows it. */
function opened(file: string, program: string): Drawer {
  try {
    // No device or pipe that a link leads to is waited for.
    const reading = readText(file, constants.MAX_STRING_LENGTH);
    const text = 'text' in reading ? reading.text : '';
    const end = text.indexOf('\n');
    const content = text.slice(end + 1);
    if (text.slice(0, end) !== digest(program + content)) return new Map();
    return new Map(Object.entries(JSON.parse(content) as Record<string, unknown>));
  } catch {
    return new Map();
  }
}

/**
 * Values by keys in a folder. Several processes may share it: each file is whole at any time, the last one who writes
 * wins, and what another one has put meanwhile is lost and made again.
 */
export class Store {
  private readonly changed = new Set<number>();
  private readonly drawer: (index: number) => Drawer;

  /** @param program what the values were made by: those of another one are not seen */
  constructor(
    private readonly folder: string,
    private readonly program: string,
  ) {
    this.drawer = memoize((index) => opened(this.fileOf(index), program));
  }

  private fileOf(index: number): string {
    return join(this.folder, `${String(index).padStart(2, '0')}.json`);
  }

  get(key: string): unknown {
    return this.drawer(drawerOf(key)).get(key);
  }

  set(key: string, value: unknown): void {
    const index = drawerOf(key);
    this.drawer(index).set(key, value);
    this.changed.add(index);
  }

  /**
   * Writes what was set.
   *
   * @param isKept tells which keys are worth keeping, of those that stand beside what was set
   * @throws what the system says where it cannot be written
   */
  save(isKept: (key: string) => boolean): void {
    if (this.changed.size === 0) return;
    makeFolder(this.folder);
    if (!existsSync(join(this.folder, TAG))) {
      unlessThere(() => writeFileSync(join(this.folder, TAG), SIGNATURE, { flag: 'wx' }));
      // Nobody checks in what belongs to one machine.
      unlessThere(() => writeFileSync(join(this.folder, '.gitignore'), '*\n', { flag: 'wx' }));
    }
    for (const index of this.changed) {
      const kept = [...this.drawer(index)].filter(([key]) => isKept(key));
      const content = JSON.stringify(Object.fromEntries(kept));
      const temporary = join(this.folder, `${randomBytes(8).toString('hex')}.tmp`);
      try {
        writeFileSync(temporary, `${digest(this.program + content)}\n${content}`);
        renameSync(temporary, this.fileOf(index));
      } finally {
        rmSync(temporary, { force: true });
      }
    }
    this.changed.clear();
  }
}
