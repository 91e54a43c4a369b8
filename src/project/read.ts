import { closeSync, constants, fstatSync, openSync, readSync, statSync, type BigIntStats } from 'node:fs';

/**
 * Why a file was not read. `no-file` is a folder, a device, a pipe or a socket: those have no end, or wait
 * for somebody who writes.
 */
export type ReadFault = 'no-access' | 'no-file' | 'too-large' | 'not-utf8';

/** What a path leads to, under whatever name: links and hard links of one file have the same. */
export type FileId = string;

export type Reading =
  | { text: string; id?: FileId }
  /** `code` is that of the system, such as `ENOENT`. */
  | { fault: ReadFault; code?: string; id?: FileId };

const idOf = ({ dev, ino }: BigIntStats): FileId => `${dev}:${ino}`;

/** What a path leads to; null where there is nothing that could be reached. */
export function fileId(path: string): FileId | null {
  try {
    return idOf(statSync(path, { bigint: true }));
  } catch {
    return null;
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 as text, a byte order mark included; null for what is none. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

/** Files are read into the same bytes, one after the other: to make some for each takes longer than to read most. */
let shared = Buffer.allocUnsafe(1 << 16);

/**
 * Everything up to the end, until the next file is read; null where that is more than the maximum, whatever the size
 * was said to be.
 */
function bytesOf(descriptor: number, size: number, maximum: number): Buffer | null {
  if (shared.length <= size) shared = Buffer.allocUnsafe(size + 1);
  let total = 0;
  for (;;) {
    const count = readSync(descriptor, shared, total, shared.length - total, null);
    if (count === 0) return shared.subarray(0, total);
    total += count;
    if (total > maximum) return null;
    if (total === shared.length) shared = Buffer.concat([shared, Buffer.allocUnsafe(total)]);
  }
}

function readOpen(descriptor: number, maximum: number): Reading {
  const stats = fstatSync(descriptor, { bigint: true });
  const id = idOf(stats);
  if (!stats.isFile()) return { fault: 'no-file', id };
  if (stats.size > maximum) return { fault: 'too-large', id };
  const bytes = bytesOf(descriptor, Number(stats.size), maximum);
  if (!bytes) return { fault: 'too-large', id };
  const text = decode(bytes);
  return text === null ? { fault: 'not-utf8', id } : { text, id };
}

/**
 * Reads a text file, and never waits: what is no regular file is not read, and no more than `maximum`
 * bytes of one.
 */
export function readText(path: string, maximum: number): Reading {
  try {
    // Before it is opened, which alone does something to some devices.
    if (!statSync(path).isFile()) return { fault: 'no-file', id: fileId(path) ?? undefined };
    // A pipe that takes its place meanwhile is not waited for.
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return readOpen(descriptor, maximum);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { fault: 'no-access', code: (error as NodeJS.ErrnoException).code };
  }
}
