import type { ChecklistItem, ChecklistView } from '../../../core/views/shapes/checklist.ts';
import { distinct } from '../../parts/owners.ts';
import type { FilterChoices } from '../picture.ts';

const ownersOf = ({ owners, children }: ChecklistItem): string[] => [
  ...owners,
  ...children.flatMap(ownersOf),
];

/** Owners of the tasks at any depth; the sections are its phases. */
export function choices({ sections }: ChecklistView): FilterChoices {
  return {
    owners: distinct(sections.flatMap(({ items }) => items.flatMap(ownersOf))),
    phases: sections.map(({ name }) => name),
  };
}
