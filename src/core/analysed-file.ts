import type { Finding, Playbook } from './playbook/types.ts';
import type { Programme } from './programme/types.ts';
import type { Score } from './score/types.ts';

/** Everything the engine has to say of one playbook. */
export interface AnalysedFile {
  path: string;
  playbook: Playbook;
  programme: Programme;
  findings: Finding[];
  score: Score | null;
}
