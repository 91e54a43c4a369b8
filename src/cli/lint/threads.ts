import { setImmediate } from 'node:timers/promises';
import { Tinypool } from 'tinypool';

/** Portions that each thread has before it: it never waits for the next. */
const AHEAD = 2;

/** Portions for each thread that may be done before their turn comes. */
const EARLY = 4;

/** What a module does with what it is sent: an answer for each thing, in their order. */
type Task = (work: unknown) => unknown[] | Promise<unknown[]>;

/** Some things that are done together. */
class Job<T, A> {
  isRunning = true;
  /** Null where a thread died of it, or threw. */
  readonly answers: Promise<A[] | null>;

  constructor(
    readonly portion: readonly T[],
    running: Promise<A[]>,
  ) {
    this.answers = running
      .catch(() => null)
      .finally(() => {
        this.isRunning = false;
      });
  }
}

/** This thread and others do portions of work, of which the answers come in order. */
export class Threads {
  private readonly pool: Tinypool;

  /**
   * @param module the address of the module that does the work in each of them
   * @param count how many there are beside this one
   */
  constructor(
    private readonly module: string,
    private readonly count: number,
  ) {
    this.pool = new Tinypool({ filename: module, minThreads: count, maxThreads: count });
  }

  /**
   * Has something done with each of some things. Where that fails for several at once, each of them is tried again alone.
   *
   * @param name the function of the module that does it
   * @param portions what is done together
   * @param workOf what that function takes, as data; called when the turn of a portion comes
   * @param instead the answer for what cannot be done alone either
   * @throws what `workOf` and `instead` throw
   */
  async *each<T, A>(
    name: string,
    portions: Iterable<readonly T[]>,
    workOf: (portion: readonly T[]) => unknown,
    instead: (one: T, error: unknown) => A,
  ): AsyncGenerator<{ of: T; answer: A }> {
    const waiting = portions[Symbol.iterator]();
    const there = (work: unknown): Promise<A[]> => this.pool.run(work, { name });
    const here = async (work: unknown): Promise<A[]> => {
      const tasks = (await import(this.module)) as Record<string, Task>;
      return (await tasks[name]!(work)) as A[];
    };
    const alone = (one: T): Promise<A> =>
      there(workOf([one])).then(
        ([answer]) => answer!,
        (error: unknown) => instead(one, error),
      );
    const jobs: Job<T, A>[] = [];
    const begin = (run: (work: unknown) => Promise<A[]>): Job<T, A> | null => {
      const { value, done } = waiting.next();
      if (done) return null;
      const job = new Job<T, A>(value, run(workOf(value)));
      jobs.push(job);
      return job;
    };
    for (;;) {
      while (jobs.filter(({ isRunning }) => isRunning).length < this.count * AHEAD && begin(there));
      const [first] = jobs;
      if (!first) return;
      const own = first.isRunning && jobs.length < this.count * (AHEAD + EARLY) ? begin(here) : null;
      if (own) {
        await own.answers;
        // What the others have done meanwhile is heard of between two turns.
        await setImmediate();
        continue;
      }
      const answers = await first.answers;
      jobs.shift();
      for (const [at, of] of first.portion.entries())
        yield { of, answer: answers ? answers[at]! : await alone(of) };
    }
  }

  /** Ends them, whatever they do. */
  async end(): Promise<void> {
    await this.pool.destroy();
  }
}
