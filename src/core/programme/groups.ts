import type { Playbook } from '../playbook/types.ts';

/**
 * What a function makes of some documents, a group of them at a time, in order. A group that holds the very documents
 * that it held before, as all but one do after an edit, is not gone through again; groups are as large as they are many.
 */
export function memoizeGroups<V>(
  compute: (playbooks: readonly Playbook[]) => V,
): (playbooks: readonly Playbook[]) => V[] {
  const known = new WeakMap<Playbook, { playbooks: readonly Playbook[]; value: V }>();
  const valueOf = (first: Playbook, playbooks: readonly Playbook[]): V => {
    const before = known.get(first);
    if (before && isSame(before.playbooks, playbooks)) return before.value;
    const value = compute(playbooks);
    known.set(first, { playbooks, value });
    return value;
  };
  return (playbooks) => {
    const size = Math.ceil(Math.sqrt(playbooks.length));
    return playbooks.flatMap((first, at) =>
      at % size === 0 ? [valueOf(first, playbooks.slice(at, at + size))] : [],
    );
  };
}

function isSame(a: readonly Playbook[], b: readonly Playbook[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
