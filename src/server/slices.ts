/** How long work may go on before messages are let through, in milliseconds. */
const SLICE = 5;

/** Long work in slices, so that a keystroke in between is answered at once. */
export class Slices {
  private begun = performance.now();

  /** Lets the messages that wait be answered, where it is time to. */
  async breathe(): Promise<void> {
    if (performance.now() - this.begun < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.begun = performance.now();
  }
}

/** Runs a computation to its end and breathes between its steps. */
export async function inSlices<T>(steps: Generator<unknown, T>): Promise<T> {
  const slices = new Slices();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await slices.breathe();
  }
}
