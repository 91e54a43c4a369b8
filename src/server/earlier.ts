import { addDays, isIsoDate } from '../core/when/dates.ts';
import type { IsoDate } from '../core/when/types.ts';
import type { Revisions, SinceFault } from '../service/preview/protocol.ts';
import type { Earlier, EarlierState } from '../service/preview/since.ts';

/** A text of a folder as it stood, with its address. */
export interface EarlierText {
  uri: string;
  text: string;
}

/** The texts of a folder as they stood, the same object where they are the same, and the day; or why nobody knows. */
export type EarlierRead<T = EarlierText> = { day: IsoDate; texts: readonly T[] } | { fault: SinceFault };

/** What is needed to know how a workspace stood. */
export interface EarlierPorts {
  /** `YYYY-MM-DD` */
  today(): IsoDate;
  folders(): readonly string[];
  pathOf(uri: string): string;
  /** The texts of a folder when a day began, or at a revision; null where nothing keeps them. */
  read(folder: string, since: string): Promise<EarlierRead | null>;
  /** What of a folder may be asked for by name; null where nothing keeps it. */
  revisions(folder: string): Promise<Revisions | null>;
  /** What is compared with where nobody knows: a snapshot, of that day or another. */
  snapshot(day: IsoDate): Promise<EarlierState | null>;
  /** Called when an answer has come. */
  changed(): void;
}

/** How far back is compared where nobody chooses, in days. */
const DAYS = 7;
/** As many days and revisions are remembered. */
const MOST_KNOWN = 4;

/** What is known of one day or revision. */
interface Known {
  answer: Earlier;
  /** Asked for since files have changed. */
  isFresh: boolean;
  /** Comes when the last asking is over. */
  coming: Promise<void>;
  /** What came last, by folder. */
  read: readonly (EarlierRead | null)[];
}

const textsOf = (read: EarlierRead | null | undefined): readonly EarlierText[] | null =>
  read && 'texts' in read ? read.texts : null;

/** How the workspace stood: each day and revision is asked for once, and again when files have changed beneath the editor. */
export class EarlierDocuments {
  private readonly ports: EarlierPorts;
  private readonly states = new Map<string, Known>();
  private choices: { revisions: Revisions; isFresh: boolean } = {
    revisions: { tags: [], commits: [] },
    isFresh: false,
  };

  constructor(ports: EarlierPorts) {
    this.ports = ports;
  }

  /**
   * What is known now; what is not is asked for, and nobody waits for it.
   *
   * @param since a day, a revision, or '' for a week ago
   */
  at(since: string): Earlier {
    const key = this.keyOf(since);
    const known = this.states.get(key) ?? {
      answer: 'asked',
      isFresh: false,
      coming: Promise.resolve(),
      read: [],
    };
    // The ones that were asked for last stay.
    this.states.delete(key);
    this.states.set(key, known);
    const [oldest] = this.states.keys();
    if (this.states.size > MOST_KNOWN && oldest !== undefined) this.states.delete(oldest);
    if (!known.isFresh) known.coming = this.ask(key, known);
    return known.answer;
  }

  /** The same for who waits for it. */
  async known(since: string): Promise<Earlier> {
    const answer = this.at(since);
    const state = this.states.get(this.keyOf(since));
    await state?.coming;
    return state?.answer ?? answer;
  }

  private keyOf(since: string): string {
    return since === '' ? addDays(this.ports.today(), -DAYS) : since;
  }

  /** What may be chosen, as far as it is known now. */
  get revisions(): Revisions {
    if (!this.choices.isFresh) void this.askChoices();
    return this.choices.revisions;
  }

  /** Asks anew the next time: another branch may be checked out. */
  forget(): void {
    for (const known of this.states.values()) known.isFresh = false;
    this.choices.isFresh = false;
  }

  private async ask(key: string, known: Known): Promise<void> {
    known.isFresh = true;
    const read = await Promise.all(this.ports.folders().map((folder) => this.ports.read(folder, key)));
    const isSame =
      known.answer !== 'asked' &&
      read.length === known.read.length &&
      read.every((one, index) => textsOf(one) === textsOf(known.read[index]));
    if (isSame) return;
    known.read = read;
    known.answer = await this.answerOf(key, read);
    if (known.answer !== null) this.ports.changed();
  }

  private async answerOf(key: string, read: Known['read']): Promise<Earlier> {
    const found = read.filter((one) => one !== null && 'texts' in one);
    const [first] = found;
    if (first) {
      const texts = found.flatMap((one) => one.texts);
      const documents = texts.map(({ uri, text }) => ({ path: this.ports.pathOf(uri), text }));
      return isIsoDate(key) ? { day: key, documents } : { day: first.day, documents, revision: key };
    }
    const snapshot = isIsoDate(key) ? await this.ports.snapshot(key) : null;
    if (snapshot) return snapshot;
    const faults = read.flatMap((one) => (one && 'fault' in one ? one.fault : []));
    // One that has a repository has more to say than one that has none.
    const fault = faults.find((one) => one !== 'no-git' && one !== 'no-repository') ?? faults[0];
    const isNothing = fault === undefined || fault === 'no-git' || fault === 'no-repository';
    if (isIsoDate(key)) return isNothing ? null : { fault, since: key };
    return { fault: fault ?? 'no-repository', since: key };
  }

  private async askChoices(): Promise<void> {
    this.choices.isFresh = true;
    const all = await Promise.all(this.ports.folders().map((folder) => this.ports.revisions(folder)));
    const revisions = {
      tags: all.flatMap((one) => one?.tags ?? []),
      commits: all.flatMap((one) => one?.commits ?? []),
    };
    if (JSON.stringify(revisions) === JSON.stringify(this.choices.revisions)) return;
    this.choices.revisions = revisions;
    this.ports.changed();
  }
}
