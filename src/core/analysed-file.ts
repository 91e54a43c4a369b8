import type { Finding, Playbook } from './playbook/types.ts';
import type { Programme } from './programme/types.ts';
import type { Score, Soundness } from './score/types.ts';

/** What a file holds of another kind, with its score where there is one. */
export interface AnalysedPart {
  playbook: Playbook;
  score: Score | null;
  soundness: Soundness;
}

/** Everything the engine has to say of one playbook. */
export interface AnalysedFile {
  path: string;
  playbook: Playbook;
  programme: Programme;
  /** Of the document and its parts, in the order of the text. */
  findings: Finding[];
  /** How many findings comments in the document silence. */
  suppressed: number;
  /** Of the document itself. */
  score: Score | null;
  /** What the findings say of all that the file holds. */
  soundness: Soundness;
  parts: AnalysedPart[];
}
