import { documentsByIdOf } from '../core/analyse.ts';
import { hostOf } from '../core/playbook/parts.ts';
import type { Playbook } from '../core/playbook/types.ts';
import { groupKeysOf, neighboursIn } from '../core/programme/neighbours.ts';
import { groupProgrammes, renewedProgramme } from '../core/programme/programme.ts';
import type { Programme } from '../core/programme/types.ts';

const neighboursOf = (all: readonly Programme[]): ((charter: Playbook) => Playbook[]) =>
  neighboursIn<Playbook>(
    all.flatMap(({ charter }) => charter ?? []),
    groupKeysOf,
  );

/** True where a change of text leaves the grouping into programmes as it is: only charters make programmes, by kind and id. */
export function keepsGrouping(before: Playbook | null, now: Playbook | null): boolean {
  const [made, makes] = [before, now].map((one) => one?.kind === 'change');
  if ((before === null) !== (now === null) || made !== makes) return false;
  return !makes || before?.data.id === now?.data.id;
}

/** The workspace grouped into programmes, for as long as changes of text leave it as it is. */
export class Grouping {
  readonly all: Programme[];
  /** Root documents of programmes, by their id. */
  documentsById: ReturnType<typeof documentsByIdOf>;
  private readonly of: Map<Playbook, Programme>;
  private neighbours: (charter: Playbook) => Playbook[];

  /** @param playbooks of the workspace, in the order of paths */
  constructor(playbooks: Playbook[]) {
    this.all = groupProgrammes(playbooks);
    this.of = new Map(this.all.flatMap((programme) => programme.playbooks.map((one) => [one, programme])));
    this.documentsById = documentsByIdOf(this.all);
    this.neighbours = neighboursOf(this.all);
  }

  /** The programme of a document or of its part. @throws where it is not part of the workspace, or no more */
  programmeOf(playbook: Playbook): Programme {
    const programme = this.of.get(hostOf(playbook));
    if (!programme) throw new Error(`${playbook.path} is not part of this workspace`);
    return programme;
  }

  /** The programmes as they stand whose charters name a group of one. */
  near(charter: Playbook): Programme[] {
    return this.neighbours(charter).flatMap((one) => this.of.get(one) ?? []);
  }

  /** Replaces a playbook in its programme; which documents belong together stays. */
  replace(before: Playbook, now: Playbook): void {
    const programme = this.of.get(before);
    if (!programme) return;
    const renewed = renewedProgramme(programme, before, now);
    const members = renewed.playbooks;
    const index = this.all.indexOf(programme);
    if (index < 0) return;
    this.all[index] = renewed;
    this.of.delete(before);
    for (const member of members) this.of.set(member, renewed);
    // Only the ids of root documents are compared across programmes.
    if (before === programme.charter || members.length === 1) this.documentsById = documentsByIdOf(this.all);
    if (before === programme.charter) this.neighbours = neighboursOf(this.all);
  }
}
