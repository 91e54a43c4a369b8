import { analyseProgrammes, type AnalyseOptions, type Workspace } from '../core/analyse.ts';
import type { Playbook } from '../core/playbook/types.ts';
import type { Programme } from '../core/programme/types.ts';
import type { Grouping } from './grouping.ts';
import { followsFrom, neighboursAmong, type Near } from './near-programmes.ts';

/** A cached analysis of one programme, and the playbooks that it holds for. */
interface Analysis {
  members: Playbook[];
  beside: string;
  /** Root documents with the id of this programme's, which `duplicate-id` reports. */
  sameId: Playbook[];
  /** What it asked of other programmes; null where it has not asked. */
  near: Near | null;
  workspace: Workspace;
}

const isSame = <T>(before: readonly T[], now: readonly T[]): boolean =>
  before.length === now.length && before.every((one, index) => one === now[index]);

/** Analyses of programmes, each kept for as long as nothing has changed of what it was made from. */
export class Analyses {
  /** By the path of the root document. */
  private readonly kept = new Map<string, Analysis>();

  /**
   * @param grouping gives the workspace as it is grouped now
   * @param options gives how documents are analysed now
   */
  constructor(
    private readonly grouping: () => Grouping,
    private readonly options: () => AnalyseOptions,
  ) {}

  /** Drops all of them, for a new day or another configuration. */
  clear(): void {
    this.kept.clear();
  }

  /** Drops that of the programme whose root document stands at a path. */
  forget(path: string): void {
    this.kept.delete(path);
  }

  /** The analysis of a programme, the one that is kept unless one of its documents changed. */
  of(programme: Programme): Workspace {
    const rootDocument = programme.charter ?? programme.playbooks[0];
    const key = rootDocument?.path ?? '';
    const { documentsById } = this.grouping();
    const sameId = documentsById.get(rootDocument?.id ?? '') ?? [];
    const known = this.kept.get(key);
    const beside = programme.beside.join('\n');
    if (
      known?.beside === beside &&
      isSame(known.members, programme.playbooks) &&
      isSame(known.sameId, sameId) &&
      this.meetsAsBefore(programme, known)
    ) {
      return known.workspace;
    }
    const analysis: Analysis = {
      members: programme.playbooks,
      beside,
      sameId,
      near: null,
      workspace: analyseProgrammes(
        [programme],
        {
          documentsById,
          neighboursOf: (charter) => {
            const programmes = this.grouping().near(charter);
            const neighbours = neighboursAmong(programmes, this.options());
            const own = analysis.workspace.contextOf(charter);
            analysis.near = { programmes, follows: followsFrom(own, neighbours) };
            return neighbours;
          },
        },
        this.options(),
      ),
    };
    this.kept.set(key, analysis);
    return analysis.workspace;
  }

  /** True where changes of other programmes have changed nothing of what is said of this one. */
  private meetsAsBefore({ charter }: Programme, { near, workspace }: Analysis): boolean {
    if (!near || !charter) return true;
    const now = this.grouping().near(charter);
    if (isSame(near.programmes, now)) return true;
    const neighbours = neighboursAmong(now, this.options());
    if (followsFrom(workspace.contextOf(charter), neighbours) !== near.follows) return false;
    near.programmes = now;
    return true;
  }
}
