import type { Files } from '../files.ts';
import { digest } from './cache/digest.ts';

/** A text is no longer the one that was read first, so that what follows from the two does not fit together. */
export class ChangedMeanwhile extends Error {
  constructor(path: string) {
    super(`${path} changed while it was checked`);
  }
}

/** Texts that are read when they are wanted and let go; each is the same as long as this stands. */
export class Texts {
  private readonly digests = new Map<string, string>();
  private changed: string | null = null;

  constructor(private readonly read: Files['textOf']) {}

  /** A text that is read for the first time, with what it is known by from then on; null where it cannot be read. */
  first(path: string): { text: string; digest: string } | null {
    const text = this.read(path);
    if (text === null) return null;
    const own = digest(text);
    this.digests.set(path, own);
    return { text, digest: own };
  }

  /**
   * A text that was read before; undefined where it was not.
   *
   * @throws ChangedMeanwhile
   */
  again(path: string): string | undefined {
    const own = this.digests.get(path);
    if (own === undefined) return undefined;
    const text = this.read(path);
    if (text !== null && digest(text) === own) return text;
    this.changed = path;
    throw new ChangedMeanwhile(path);
  }

  /** Tells of a change that came up where faults are caught, as those of a rule are. @throws ChangedMeanwhile */
  assertUnchanged(): void {
    if (this.changed !== null) throw new ChangedMeanwhile(this.changed);
  }
}
