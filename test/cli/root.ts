import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of a test, empty at its beginning. */
export let root = '';
export function makeRoot(): void {
  root = mkdtempSync(join(tmpdir(), 'changebook-'));
}
export const removeRoot = (): void => rmSync(root, { recursive: true, force: true });
