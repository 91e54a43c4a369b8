import type { Neighbour } from '../../core/agenda/types.ts';
import { memoize } from '../../core/memoize.ts';
import { digest } from './cache/digest.ts';
import type { KeptProgrammes } from './cache/kept.ts';
import type { Programme } from './heads.ts';

/** How programmes meet each other, as far as somebody asked. */
export class Meetings {
  private readonly known = new Map<Programme, Neighbour[]>();

  constructor(private readonly kept: KeptProgrammes) {}

  private met(programme: Programme): Neighbour[] | null {
    return this.known.get(programme) ?? this.kept.met(programme);
  }

  /** Which of these nobody knows how to meet. */
  unknown(programmes: Iterable<Programme>): Programme[] {
    return [...new Set(programmes)].filter((one) => !this.met(one));
  }

  put(programme: Programme, met: Neighbour[]): void {
    this.known.set(programme, met);
    this.kept.keepMet(programme, met);
  }

  /** What a programme sees of others, all of which are known. */
  near(programme: Programme): Neighbour[] {
    return programme.near().flatMap((one) => this.met(one)!);
  }

  private readonly digestOf = memoize((programme: Programme) => digest(JSON.stringify(this.met(programme))));

  /** What that is known by. */
  nearDigest(programme: Programme): string {
    return digest(programme.near().map(this.digestOf).join('\n'));
  }
}
