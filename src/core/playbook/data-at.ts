import type { Playbook } from './types.ts';

/** What an object or a list has of its own; a pointer may come from a client, and name anything. */
function own(value: unknown, name: string | undefined): unknown {
  const holder = Object(value) as Record<string, unknown>;
  return name !== undefined && Object.hasOwn(holder, name) ? holder[name] : undefined;
}

/** The value of a pointer as the engine has it: lists as lists, enumerated values by their key. */
export function dataAt({ data }: Playbook, pointer: string): unknown {
  const [, list = '', index, column] = pointer.split('/');
  const top = own(data, list);
  return column === undefined ? top : own(own(top, index), column);
}
