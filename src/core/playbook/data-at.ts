import type { Playbook } from './types.ts';

/** The value of a pointer as the engine has it: lists as lists, enumerated values by their key. */
export function dataAt({ data }: Playbook, pointer: string): unknown {
  const [, list = '', index, column] = pointer.split('/');
  const top: unknown = data[list];
  return column === undefined
    ? top
    : (top as Record<string, unknown>[] | undefined)?.[Number(index)]?.[column];
}
