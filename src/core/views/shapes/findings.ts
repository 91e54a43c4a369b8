import type { ViewBase } from './view.ts';
import type { Severity } from '../../playbook/types.ts';

/** What a rule found. */
export interface FindingLine {
  pointer: string;
  /** Counts from 1. */
  line: number;
  severity: Severity;
  rule: string;
  message: string;
  /** Whose matter it is: the owner of the row, else of the document; null where nobody is named. */
  owner: string | null;
  /** What its fix does, where an editor can do it by itself. */
  fix: string | null;
}

/** One of the things to do first: the same rule in one document is one thing. */
export interface FirstThing extends FindingLine {
  document: string;
  /** How many more of the rule the document has. */
  more: number;
}

/** What the rules found in the documents of a programme. */
export interface FindingsView extends ViewBase {
  type: 'findings';
  /** What weighs most, at most five; none where nothing is an error or a warning. */
  first: FirstThing[];
  /** The heaviest first, as are the findings of each. */
  documents: {
    pointer: string;
    path: string;
    title: string;
    findings: FindingLine[];
  }[];
}
