import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** How long work may block the event loop, in milliseconds. */
const SLICE = 5;

/** The time slices of long work, so that a message that comes meanwhile is answered at once. */
export class TimeSlices {
  private begun = performance.now();

  /** Lets waiting messages be handled, where the slice is used up. */
  async yieldToEventLoop(): Promise<void> {
    if (performance.now() - this.begun < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.begun = performance.now();
  }
}

/** Ends the answer to a request that its client has cancelled. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Runs a computation to its end, and yields to the event loop between its steps. */
export async function runCooperatively<T>(
  steps: Generator<unknown, T>,
  token: CancellationToken = CancellationToken.None,
): Promise<T> {
  const slices = new TimeSlices();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await slices.yieldToEventLoop();
    throwIfCancelled(token);
  }
}
