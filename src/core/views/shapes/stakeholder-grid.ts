import type { IsoDate } from '../../when/types.ts';
import type { ViewBase } from './view.ts';

/** What is done to win somebody. */
export interface GridStep {
  pointer: string;
  name: string;
  /** What kind of step it is, in words. */
  type: string | null;
  owner: string | null;
  due: IsoDate | null;
  isDone: boolean;
}

/** Somebody on the grid; scores are 1-5, null where they are blank. */
export interface GridPerson {
  pointer: string;
  name: string;
  power: number | null;
  interest: number | null;
  zone: 'A' | 'B' | 'C' | 'D' | null;
  attitude: number | null;
  /** The earliest attitude of the history, where it is another day's. */
  first: { attitude: number; date: IsoDate } | null;
  desired: number | null;
  /** Power times gap, 0-20, and how high that is. */
  exposure: number | null;
  level: 'high' | 'medium' | 'low' | 'none' | null;
  concern: string | null;
  /** What they are measured on. */
  metric: string | null;
  /** How they are won, where no step is written. */
  approach: string | null;
  owner: string | null;
  hasStrategy: boolean;
  steps: GridStep[];
  lastContact: IsoDate | null;
  nextTalk: IsoDate | null;
}

/** Whom the change depends on: by power and interest, with their attitude first, now and as it is wanted. */
export interface StakeholderGridView extends ViewBase {
  type: 'stakeholder-grid';
  today: IsoDate;
  /** Scores from which power and interest are much. */
  limits: { power: number; interest: number };
  /** The highest exposure first. */
  people: GridPerson[];
}
