import { labelKey } from '../../playbook/naming/labels.ts';
import type { ProgrammeDocument, ProgrammeParts } from '../programme/parts.ts';

/** A programme among others, by its charter. */
export interface Member extends ProgrammeParts {
  charter: ProgrammeDocument;
  title: string;
}

/** The programmes that have a charter, in the order of their titles; two of one title are told apart by their paths. */
export function membersOf(all: readonly ProgrammeParts[]): Member[] {
  const members = all.flatMap((one): Member[] => {
    const charter = one.parts.find(({ context }) => context.playbook === one.programme.charter);
    return charter ? [{ ...one, charter, title: charter.file.playbook.title }] : [];
  });
  const count = new Map<string, number>();
  for (const { title } of members) count.set(labelKey(title), (count.get(labelKey(title)) ?? 0) + 1);
  return members
    .map((one) => {
      const isOnly = count.get(labelKey(one.title)) === 1;
      return isOnly ? one : { ...one, title: `${one.title} (${one.charter.file.path})` };
    })
    .sort((a, b) => a.title.localeCompare(b.title));
}
