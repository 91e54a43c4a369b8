import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, version } from '../../package.ts';

/** What a text is known by. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/**
 * What the program itself is known by: the version that it states, and its code, of which a version may have several
 * while it is worked on. Names of chunks tell their contents.
 */
export function programDigest(): string {
  const built = join(packageRoot(), 'dist');
  try {
    const chunks = readdirSync(join(built, 'chunks')).sort().join('\n');
    return digest(`${version()}\n${chunks}\n${readFileSync(join(built, 'cli.mjs'), 'utf8')}`);
  } catch {
    // Run from its source, which nobody changes under a run.
    return digest(version());
  }
}
