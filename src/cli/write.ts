import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readText } from '../project/read.ts';

/** A write that was not made, so that nothing is lost by it. */
export class RefusedWrite extends Error {
  readonly path: string;
  /**
   * `stale`: the file no longer holds what was read. `read-only`: nobody may write it. `outside`: links lead to it
   * from within a project that it is no part of.
   */
  readonly reason: 'stale' | 'read-only' | 'outside';

  constructor(path: string, reason: RefusedWrite['reason']) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** A path without links in its folders. */
function inRealFolder(path: string): string {
  return join(realpathSync(dirname(path)), basename(path));
}

/** A path and where its links lead, step by step; the last may not be there yet. */
function stepsOf(path: string): string[] {
  const step = inRealFolder(resolve(path));
  const isLink = lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? [step, ...stepsOf(resolve(dirname(step), readlinkSync(step)))] : [step];
}

/** What a program has open, as `/dev/stdout` leads to; its name may lead to a file that must not be replaced. */
const DESCRIPTOR = /^\/(?:proc\/\d+\/(?:task\/\d+\/)?|dev\/)fd\/\d+$/;

/** What a file is to hold; pieces of it are made while it is written, and once. */
type Content = string | Buffer | Iterable<string>;

/** @returns the number of bytes */
function put(descriptor: number, content: Content): number {
  const pieces = typeof content === 'string' || Buffer.isBuffer(content) ? [content] : content;
  let length = 0;
  for (const piece of pieces) {
    writeFileSync(descriptor, piece);
    length += Buffer.byteLength(piece);
  }
  return length;
}

function write(descriptor: number, content: Content): number {
  const length = put(descriptor, content);
  fsyncSync(descriptor);
  return length;
}

/** Writes to what has a reader of its own: a device, a pipe, an open file. */
function append(path: string, content: Content): void {
  const descriptor = openSync(path, 'a');
  try {
    put(descriptor, content);
  } finally {
    closeSync(descriptor);
  }
}

function holds(path: string, text: Content): boolean {
  if (typeof text !== 'string') return false;
  const reading = readText(path, Buffer.byteLength(text));
  return 'text' in reading && reading.text === text;
}

/** Gives a new file the owner and the mode of the old one; false where the system does not allow it. */
function keepRights(descriptor: number, old: Stats): boolean {
  const { uid, gid } = fstatSync(descriptor);
  try {
    if (uid !== old.uid || gid !== old.gid) fchownSync(descriptor, old.uid, old.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') return false;
    throw error;
  }
  fchmodSync(descriptor, old.mode & 0o7777);
  return true;
}

/**
 * Writes beside the file and renames, so that it is whole at any time.
 *
 * @returns false where that would take the file from its owner; nothing is written then.
 */
function replace(
  path: string,
  content: Content,
  old: Stats | undefined,
  expected: string | undefined,
): boolean {
  const temporary = join(dirname(path), `.changebook-${randomBytes(8).toString('hex')}.tmp`);
  // Nobody else reads it before it has the mode of the old one.
  const descriptor = openSync(temporary, 'wx', old ? old.mode & 0o600 : 0o666);
  try {
    try {
      if (old && !keepRights(descriptor, old)) return false;
      write(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
    if (expected !== undefined && !holds(path, expected)) throw new RefusedWrite(path, 'stale');
    renameSync(temporary, path);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function fill(path: string, content: Content): void {
  const descriptor = openSync(path, 'r+');
  try {
    ftruncateSync(descriptor, write(descriptor, content));
  } finally {
    closeSync(descriptor);
  }
}

/** Writes into the file itself; after a failure its old content is put back. */
function overwrite(path: string, content: Content, expected: string | undefined): void {
  const old = readFileSync(path);
  if (expected !== undefined && !old.equals(Buffer.from(expected))) throw new RefusedWrite(path, 'stale');
  try {
    fill(path, content);
  } catch (error) {
    fill(path, old);
    throw error;
  }
}

function writeTo(path: string, content: Content, expected: string | undefined): void {
  const old = statSync(path, { throwIfNoEntry: false });
  const steps = stepsOf(path);
  if (expected !== undefined && !old?.isFile()) throw new RefusedWrite(path, 'stale');
  // Another name of the same file may have been written just before.
  if (expected !== undefined && holds(path, content)) return;
  if (old && (!old.isFile() || steps.some((step) => DESCRIPTOR.test(step)))) return append(path, content);
  const target = steps.at(-1) ?? path;
  if (old) {
    // The system lets root write it all the same.
    if ((old.mode & 0o222) === 0) throw new RefusedWrite(path, 'read-only');
    accessSync(target, constants.W_OK);
  }
  // A rename would leave the other names of a hard link with the old text.
  const replaced = (old?.nlink ?? 1) === 1 && replace(target, content, old, expected);
  if (!replaced) overwrite(target, content, expected);
}

/**
 * Writes a text file in one step: a write that fails leaves the old one. Links are followed; owner, mode and
 * hard links stay; what is no regular file is written into and never replaced.
 *
 * @param content the text, or its pieces in order: they are made while it is written
 * @param expected what the file has to hold just before, for a text that was made from it
 * @throws RefusedWrite, or the fault of the system, which names the path
 */
export function writeFile(
  path: string,
  content: string | Iterable<string>,
  { expected }: { expected?: string } = {},
): void {
  try {
    writeTo(path, content, expected);
  } catch (error) {
    // Steps such as `write` know a number only, and that of the temporary file is no news to anybody.
    if (error instanceof Error && 'syscall' in error) Object.assign(error, { path });
    throw error;
  }
}

/** Writes a file that is not there yet; one that is stays as it is. */
export function createFile(path: string, text: string): void {
  const descriptor = openSync(path, 'wx');
  try {
    write(descriptor, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw Object.assign(error as Error, { path });
  } finally {
    closeSync(descriptor);
  }
}
