import { createContext } from 'preact';
import type { Intent } from '../../../core/generated/intents.ts';
import type { Lens } from './lens.ts';

/** What a panel gives to an agenda beside its data. */
export interface AgendaTools {
  lens: Lens;
  setLens(lens: Lens): void;
  /** Changes the text. */
  act(intent: Intent): void;
}

/** Null on a page, where nothing can be done. */
export const AgendaToolsContext = createContext<AgendaTools | null>(null);
