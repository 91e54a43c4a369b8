import { Tinypool } from 'tinypool';

/** Pieces of work that are ready or running for each thread: it never waits, and not all of them are in memory. */
const AHEAD = 2;

/** Threads that do pieces of work, of which answers come in the order in which they are asked for. */
export class Threads {
  private readonly pool: Tinypool;

  /**
   * @param module the address of what each of them loads
   * @param count how many there are
   */
  constructor(
    module: string,
    private readonly count: number,
  ) {
    this.pool = new Tinypool({ filename: module, minThreads: count, maxThreads: count });
  }

  /**
   * Has something done with each of some things. Where a thread dies of several at once, each of them is tried again
   * alone.
   *
   * @param name the function of the module that does it: it takes what `workOf` makes and gives an answer for each
   * @param portions what is done together
   * @param workOf called when the turn of a portion comes
   * @param instead the answer for what could not be done alone either
   * @throws what `workOf` and `instead` throw
   */
  async *each<T, A>(
    name: string,
    portions: Iterable<readonly T[]>,
    workOf: (portion: readonly T[]) => unknown,
    instead: (one: T, error: unknown) => A,
  ): AsyncGenerator<{ of: T; answer: A }> {
    const run = (portion: readonly T[]): Promise<A[]> => this.pool.run(workOf(portion), { name });
    const alone = (one: T): Promise<A> =>
      run([one]).then(
        ([answer]) => answer!,
        (error: unknown) => instead(one, error),
      );
    const running: { portion: readonly T[]; answers: Promise<A[] | null> }[] = [];
    const waiting = portions[Symbol.iterator]();
    for (;;) {
      while (running.length < this.count * AHEAD) {
        const { value: portion, done } = waiting.next();
        if (done) break;
        running.push({ portion, answers: run(portion).catch(() => null) });
      }
      const next = running.shift();
      if (!next) return;
      const answers = await next.answers;
      for (const [at, of] of next.portion.entries())
        yield { of, answer: answers ? answers[at]! : await alone(of) };
    }
  }

  /** Ends them, whatever they do. */
  async end(): Promise<void> {
    await this.pool.destroy();
  }
}
