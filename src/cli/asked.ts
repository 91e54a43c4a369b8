import { resolve } from 'node:path';
import { decode, type Reading } from '../project/read.ts';
import { findFiles, isDirectory, readAll, type Files, type Sources } from './files.ts';
import type { Session } from './host.ts';
import { timed } from './notes.ts';

/** Standard input as a file is read: no more than the maximum, and UTF-8. */
async function readInput({ host }: Session, maximum: number): Promise<Reading> {
  const pieces: Uint8Array[] = [];
  const id = host.stdin.id ?? undefined;
  let total = 0;
  for await (const piece of host.stdin.bytes()) {
    total += piece.length;
    if (total > maximum) return { fault: 'too-large', id };
    pieces.push(piece);
  }
  const text = decode(Buffer.concat(pieces));
  return text === null ? { fault: 'not-utf8', id } : { text, id };
}

/** Finds what the paths name; the engine is loaded where one of them is no folder. */
export async function findAsked(
  session: Session,
  paths: readonly string[],
  stdinName?: string,
): Promise<Files> {
  const path = stdinName ?? 'stdin.md';
  const stdin = paths.includes('-')
    ? { path, reading: await readInput(session, session.config.maximumBytes(path)) }
    : undefined;
  const areFolders = paths.every((one) => isDirectory(resolve(session.cwd, one)));
  const others = areFolders ? null : (await import('./other-paths.ts')).otherPaths;
  return findFiles(session, paths, others, stdin);
}

/** Reads what the paths name. */
export async function readAsked(session: Session, paths: string[], stdinName?: string): Promise<Sources> {
  return timed(session, 'read', async () => readAll(await findAsked(session, paths, stdinName)));
}
