import { addDays } from '../core/when/dates.ts';
import type { IsoDate } from '../core/when/types.ts';
import type { EarlierState } from '../service/preview/since.ts';

/** A text of a folder as it stood, with its address. */
export interface EarlierText {
  uri: string;
  text: string;
}

/** What is needed to know how a workspace stood a week ago. */
export interface EarlierPorts {
  /** `YYYY-MM-DD` */
  today(): IsoDate;
  folders(): readonly string[];
  pathOf(uri: string): string;
  /** The texts of a folder when a day began, the same object where they are the same; null where nobody knows. */
  read(folder: string, day: IsoDate): Promise<readonly EarlierText[] | null>;
  /** What is compared with where nobody knows: a snapshot, of that day or another. */
  snapshot(day: IsoDate): Promise<EarlierState | null>;
  /** Called when the answer has come. */
  changed(): void;
}

/** How far back the panel compares, in days. */
const DAYS = 7;

/** How the workspace stood a week ago: asked for once a day, and again when files have changed beneath the editor. */
export class EarlierDocuments {
  private readonly ports: EarlierPorts;
  private state: EarlierState | null = null;
  /** The day that was asked for last, and the one that the state is the answer for. */
  private day: IsoDate | null = null;
  private answered: IsoDate | null = null;
  /** What came last, by folder. */
  private read: readonly (readonly EarlierText[] | null)[] = [];

  constructor(ports: EarlierPorts) {
    this.ports = ports;
  }

  /** What is known now; what is not is asked for, and nobody waits for it. */
  get current(): EarlierState | null {
    const day = addDays(this.ports.today(), -DAYS);
    if (this.day !== day) void this.ask(day);
    return this.answered === day ? this.state : null;
  }

  /** Asks anew the next time: another branch may be checked out. */
  forget(): void {
    this.day = null;
  }

  private async ask(day: IsoDate): Promise<void> {
    this.day = day;
    const read = await Promise.all(this.ports.folders().map((folder) => this.ports.read(folder, day)));
    const known = this.answered === day && read.length === this.read.length;
    if (known && read.every((texts, index) => texts === this.read[index])) return;
    this.read = read;
    const documents = read.flatMap((texts) =>
      (texts ?? []).map(({ uri, text }) => ({ path: this.ports.pathOf(uri), text })),
    );
    const isKnown = read.some((texts) => texts !== null);
    this.state = isKnown ? { day, documents } : await this.ports.snapshot(day);
    this.answered = day;
    if (this.state) this.ports.changed();
  }
}
