import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of a test, empty at its beginning. */
export let root = '';
export function makeRoot(): void {
  root = mkdtempSync(join(tmpdir(), 'changebook-'));
}
/** A path in it; without one, what a test writes would land among the sources. */
export function inRoot(path: string): string {
  if (root === '') throw new Error('this file of tests has no folder of its own: see vitest.config.mts');
  return join(root, path);
}
export const removeRoot = (): void => rmSync(root, { recursive: true, force: true });
