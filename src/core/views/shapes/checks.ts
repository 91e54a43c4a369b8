import type { ViewBase } from './view.ts';

/** What an item was found to be, from best to worst, then what does not apply. */
export const RESULTS = ['pass', 'partial', 'fail', 'na'] as const;

export type CheckResult = (typeof RESULTS)[number];

/** One item, as its card shows it. */
export interface Check {
  pointer: string;
  name: string;
  /** Name of its section; null where it has none. */
  section: string | null;
  standard: string | null;
  /** How it is looked at, and what the answer rests on, in the reader's words. */
  how: string | null;
  weight: number;
  critical: boolean;
  result: CheckResult | null;
  finding: string | null;
  /** The issue that follows it up, by its name where that is known. */
  issue: string | null;
  owner: string | null;
  /** Where an answer is written, in the words of the document; null where it has no place. */
  write: { pointer: string; values: { result: CheckResult; written: string }[] } | null;
  /** What is to be filled in after a fail: what was seen, else the issue; null where both are, or have no place. */
  next: string | null;
}

/** What the answers of a section come to. */
export interface CheckSection {
  name: string | null;
  answered: number;
  all: number;
  failed: number;
  /** 0-100; null where nothing counts. */
  value: number | null;
}

/** A checklist: its items as cards, what failed first, and what each section comes to. */
export interface ChecksView extends ViewBase {
  type: 'checks';
  /** Critical ones first within their section. */
  checks: Check[];
  /** In the order of the document. */
  sections: CheckSection[];
  /** Results in the reader's words. */
  results: { result: CheckResult; name: string }[];
  /** Work that stands in the document beside the items: boxes, and items with a status alone. */
  work: number;
}
