import { slug } from '../playbook/naming/normalise.ts';
import type { Playbook } from '../playbook/types.ts';
import { pairUp, type Pairing } from './pair.ts';

/** Documents of both states: by path, else, of one kind, by id, and where that has changed too, by title. */
export function pairDocuments(before: readonly Playbook[], after: readonly Playbook[]): Pairing<Playbook> {
  return pairUp(before, after, [
    ({ kind, path }) => `${kind} ${path}`,
    // An id that is the name of its file says no more than the path.
    ({ kind, id, data }) => (data.id === undefined ? '' : `${kind} ${id}`),
    ({ kind, title }) => (slug(title) === '' ? '' : `${kind} ${slug(title)}`),
  ]);
}
