import type { AnalysedFile } from '../analysed-file.ts';
import { slug } from '../playbook/normalise.ts';
import { pairUp, type Pairing } from './pair.ts';

/** Documents of both states: by path, else, of one kind, by id, and where that has changed too, by title. */
export function pairDocuments(
  before: readonly AnalysedFile[],
  after: readonly AnalysedFile[],
): Pairing<AnalysedFile> {
  return pairUp(before, after, [
    ({ path, playbook }) => `${playbook.kind} ${path}`,
    // An id that is the name of its file says no more than the path.
    ({ playbook }) => (playbook.data.id === undefined ? '' : `${playbook.kind} ${playbook.id}`),
    ({ playbook }) => (slug(playbook.title) === '' ? '' : `${playbook.kind} ${slug(playbook.title)}`),
  ]);
}
