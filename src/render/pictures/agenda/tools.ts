import { createContext } from 'preact';
import type { AnsweredRow } from '../../../core/agenda/weekly-update.ts';
import type { Intent } from '../../../core/generated/intents.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import type { Lens } from './lens.ts';
import type { Pass, UpdateFault } from './update/pass.ts';

/** What a panel gives to an agenda beside its data. */
export interface AgendaTools {
  lens: Lens;
  setLens(lens: Lens): void;
  /** How far a weekly update is. */
  pass: Pass;
  setPass(pass: Pass): void;
  /**
   * Tries answers, or writes all of them in one step.
   *
   * @returns why they cannot be written; null where they can, or were
   */
  update(rows: readonly AnsweredRow[], today: IsoDate, write: boolean): Promise<UpdateFault | null>;
  /** Changes the text. */
  act(intent: Intent): void;
}

/** Null on a page, where nothing can be done. */
export const AgendaToolsContext = createContext<AgendaTools | null>(null);
