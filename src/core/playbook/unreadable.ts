import type { Playbook } from './types.ts';

/** True where a value at one of the pointers could not be read, so that nothing is certain that depends on it. */
export function isUnreadable(playbook: Playbook<any>, pointers: RegExp): boolean {
  return playbook.problems.some(({ rule, pointer }) => rule === 'invalid-value' && pointers.test(pointer));
}
