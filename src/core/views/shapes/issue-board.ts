import type { IsoDate } from '../../when/types.ts';
import type { ViewBase } from './view.ts';

/** The columns of the board, from left to right. */
export const BOARD_COLUMNS = ['found', 'analysed', 'planned', 'done', 'verified'] as const;

export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** One issue, as its card shows it. */
export interface BoardCard {
  pointer: string;
  name: string;
  id: string | null;
  site: string | null;
  owner: string | null;
  /** `P1` to `P4`, by urgency and impact, else as typed. */
  priority: string | null;
  column: BoardColumn;
  /** Its status in the reader's words. */
  status: string;
  isClosed: boolean;
  foundOn: IsoDate | null;
  due: IsoDate | null;
  /** Day of the last action; null while one is not done, or where a day is not said. */
  doneOn: IsoDate | null;
  /** True where the work is not done and its day is over. */
  isLate: boolean;
  /** The six parts of its loop, in order, in the reader's words. */
  loop: { name: string; isThere: boolean }[];
  /** What the loop lacks first, in the reader's words; null where it is whole. */
  lacks: string | null;
  /** Why it should be told to the next level today; null where it need not. */
  escalate: string | null;
  escalatedTo: string | null;
  /** Name of the issue that has come back. */
  recurrenceOf: string | null;
  /** The next column as a panel writes it, with what is to be filled in then; null where the document has no place. */
  move: { pointer: string; written: string; column: string; next: { pointer: string } | null } | null;
}

/** One risk; `at` is its place in the map, from 1, null where likelihood or impact is not said in words that have one. */
export interface RiskMark {
  pointer: string;
  name: string;
  id: string | null;
  /** In the reader's words. */
  probability: string | null;
  impact: string | null;
  at: { probability: number; impact: number } | null;
  /** Product of the two, where both are written as numbers. */
  product: number | null;
  /** Level or score as its author typed it. */
  rating: string | null;
  response: string | null;
  trigger: string | null;
  owner: string | null;
  due: IsoDate | null;
  /** Its status in the reader's words. */
  status: string;
  isOpen: boolean;
}

export interface DecisionLine {
  pointer: string;
  name: string;
  /** Its day, else what is written as its time. */
  when: string | null;
  by: string | null;
  why: string | null;
  alternatives: string | null;
  /** Names of the decision that it reverses, and of the one that reverses it. */
  reverses: string | null;
  reversedBy: string | null;
}

export interface AssumptionLine {
  pointer: string;
  name: string;
  until: IsoDate | null;
  /** True where that day is over. */
  isOver: boolean;
  owner: string | null;
  ifItFails: string | null;
}

/** A list of the document. */
export interface Place {
  pointer: string;
}

/** An issue and remediation log: how far each loop is, the risks on a map, decisions by date, assumptions by their end. */
export interface IssueBoardView extends ViewBase {
  type: 'issue-board';
  today: IsoDate;
  /** Names of the columns in the reader's words. */
  columns: { id: BoardColumn; name: string }[];
  /** Where an issue and a risk are added; null where the document has no table for it. */
  adds: { issue: Place | null; risk: Place | null };
  /** What is to be escalated first, then by priority and day. */
  issues: BoardCard[];
  /** The worst first. */
  risks: RiskMark[];
  /** The latest first. */
  decisions: DecisionLine[];
  /** Those whose day comes first. */
  assumptions: AssumptionLine[];
}
