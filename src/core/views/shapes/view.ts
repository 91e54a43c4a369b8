import type { Severity } from '../../playbook/types.ts';
import type { IsoDate } from '../../when/types.ts';

/** Fewest values of a trend that are drawn; of these the card writes the first and the last day alone. */
export const FEWEST_DRAWN = 3;

/** A fact above a view; `pointer` is what it speaks of. */
export interface Card {
  value: string;
  label: string;
  detail?: string;
  state?: 'good' | 'attention' | 'critical' | 'neutral';
  pointer?: string;
  /** Of a fact that is how a value went: all of it, oldest first. */
  trend?: { date: IsoDate; value: number }[];
}

/** How a document stands, and all that is behind it. */
export interface ScoreNote {
  /** `Form: 14 of 16 in place · gaps`. */
  standing: string;
  lines: { label: string; text: string; places: { text: string; pointer?: string }[] }[];
  /** Where the findings say whether it holds, its errors and warnings; lines count from 1. */
  findings: { message: string; severity: Severity; pointer: string; line: number }[];
}

/** What every view starts with. */
export interface ViewBase {
  title: string;
  subtitle: string;
  cards: Card[];
  /** How much of its document was not read, in words; left out where all was. */
  notRead?: string;
  /** What of it is private and left out here, in words with the way to show it; left out where nothing is. */
  leftOut?: string;
  /** On the first picture of a document that has a score. */
  score?: ScoreNote;
}
