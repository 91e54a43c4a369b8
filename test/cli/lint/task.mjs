// What threads load in `threads.test.ts`.
import { isMainThread } from 'node:worker_threads';

/** Doubles numbers. Of 13 the thread dies, of 7 only where there is more. */
export function double(numbers) {
  if (numbers.includes(13) || (numbers.includes(7) && numbers.length > 1)) {
    if (isMainThread) throw new Error('unlucky');
    setTimeout(() => {
      throw new Error('unlucky');
    });
    return new Promise(() => {});
  }
  return numbers.map((one) => 2 * one);
}
