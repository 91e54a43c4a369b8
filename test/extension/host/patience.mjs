// Limits that begin anew with every sign of progress: a slow machine is not a fault, standstill is.

/** How long nothing may happen, in milliseconds. */
export const PATIENCE = 90_000;

/**
 * A promise that fails when nothing has happened for too long.
 *
 * @param what is waited for, for the message
 * @param start called with `done` and `fail`, which settle the promise, and `progress`, which begins the limit anew
 * @param limit in milliseconds
 */
export async function patiently(what, start, limit = PATIENCE) {
  let timer;
  try {
    return await new Promise((done, fail) => {
      const message = `${what}: nothing happened for ${limit / 1000} s`;
      timer = setTimeout(() => fail(new Error(message)), limit);
      start({ done, fail, progress: () => timer.refresh() });
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for what cannot call back, such as a file on the disk. */
export async function until(what, holds) {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
