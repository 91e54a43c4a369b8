import type { Programme } from './heads.ts';
import type { Meetings } from './meetings.ts';
import type { Answer } from './work.ts';

/** Who checks programmes. */
export interface Judge {
  /** In how many threads. */
  threads: number;
  /** Finds how others meet some programmes, where nobody knows. @throws ChangedMeanwhile */
  meet(programmes: Iterable<Programme>, meetings: Meetings): void | Promise<void>;
  /**
   * What is found in some programmes, in their order.
   *
   * @param asked paths whose findings are wanted
   * @param step is called for each document that is checked
   * @throws ChangedMeanwhile
   */
  check(
    programmes: readonly Programme[],
    asked: ReadonlySet<string>,
    meetings: Meetings,
    step: () => void,
  ): Generator<Answer> | AsyncGenerator<Answer>;
  /** Is called when nothing more is asked. */
  end?(): Promise<void>;
}
