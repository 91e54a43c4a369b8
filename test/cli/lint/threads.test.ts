import { afterEach, expect, test } from 'vitest';
import { Threads } from '../../../src/cli/lint/threads.ts';

const threads = new Threads(new URL('./task.mjs', import.meta.url).href, 1);
afterEach(() => threads.end());

test('answers come in order, whoever gives them; what a thread dies of is tried again alone', async () => {
  const numbers = Array.from({ length: 60 }, (_, at) => at);
  const portions = Array.from({ length: 20 }, (_, at) => numbers.slice(3 * at, 3 * at + 3));
  const sent: number[] = [];
  const workOf = (portion: readonly number[]): readonly number[] => {
    sent.push(...portion);
    return portion;
  };
  const answers: [number, number | string][] = [];
  const instead = (of: number, error: unknown): string => `${of}: ${(error as Error).message}`;
  for await (const { of, answer } of threads.each<number, number | string>(
    'double',
    portions,
    workOf,
    instead,
  ))
    answers.push([of, answer]);
  expect(answers).toEqual(numbers.map((one) => [one, one === 13 ? '13: unlucky' : 2 * one]));
  // 6, 7, 8 and 12, 13, 14 once more, each alone.
  expect(sent.toSorted((a, b) => a - b)).toEqual([...numbers, 6, 7, 8, 12, 13, 14].toSorted((a, b) => a - b));
});
