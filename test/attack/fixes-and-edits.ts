import { random } from '../../scripts/corpus.mjs';
import { misspeltInputs } from '../../scripts/fuzz-inputs.mjs';
import type { Schedule } from '../../src/core/schedule/types.ts';
import { rowsOf } from '../../src/core/playbook/rows.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import { check } from './check.ts';
import { attackDrawing } from './drawing-edits.ts';
import { attackEdit } from './edits.ts';
import { allFixesFaults, fixFaults } from './fixes.ts';
import type { Outcome } from './outcome.ts';
import { attackPaste } from './pasted.ts';
import { attackRows } from './row-edits.ts';
import { attackUpdates } from './updated.ts';

/** What an attack has done, and the first faults it has found. */
export interface Tally {
  documents: number;
  fixes: number;
  edits: number;
  /** Edits of whole rows: moved, copied, taken out, filled, pasted, said to be so far, drawn. */
  rows: number;
  refused: number;
  /** Edits that were made and that were refused, by their intent. */
  byIntent: Map<string, { made: number; refused: number }>;
  faults: string[];
}

/** The counts of the intent that an attack was made with; of several the first, of what is pasted that. */
function countsOf({ byIntent }: Tally, what: string): { made: number; refused: number } {
  const intent = /"type":"([a-z-]+)"/.exec(what)?.[1] ?? what.replace(/ .*/s, '');
  const counts = byIntent.get(intent) ?? { made: 0, refused: 0 };
  byIntent.set(intent, counts);
  return counts;
}

/**
 * Makes fixes and edits in damaged documents and looks at what comes of them, each text as a seed gives them.
 *
 * @param count of fixes and edits
 */
export function attackFixesAndEdits(
  seed: number,
  count: number,
  told: (tally: Tally) => void = () => {},
): Tally {
  const r = random(seed);
  const texts = misspeltInputs(seed);
  const tally: Tally = {
    documents: 0,
    fixes: 0,
    edits: 0,
    rows: 0,
    refused: 0,
    byIntent: new Map(),
    faults: [],
  };
  while (tally.fixes + tally.edits + tally.rows + tally.refused < count) {
    const text = texts.next().value;
    const workspace = check(text);
    const [file] = workspace.files;
    tally.documents++;
    const fault = (what: string): void => {
      tally.faults.push(`seed ${seed}, document ${tally.documents}: ${what}`);
    };
    if (!file) continue;
    const { findings, playbook } = file;
    const scheduleOf = (one: Playbook): Schedule => workspace.contextOf(one).schedule;
    const fixable = findings.filter((finding) => finding.fixes.length > 0);
    for (const finding of fixable.slice(0, 4)) {
      tally.fixes++;
      fixFaults(playbook, findings, finding).forEach(fault);
    }
    allFixesFaults(text, findings).forEach(fault);
    const attacks: [of: 'edits' | 'rows', attack: () => Outcome | null][] = [
      ...Array.from({ length: 4 }, (): ['edits', () => Outcome] => [
        'edits',
        () => attackEdit(r, playbook, scheduleOf),
      ]),
      ['rows', () => attackRows(r, playbook, scheduleOf)],
      ['rows', () => attackRows(r, playbook, scheduleOf)],
      ['rows', () => attackUpdates(r, playbook, scheduleOf)],
      ['rows', () => attackPaste(r, playbook)],
      ['rows', () => attackDrawing(r, playbook, scheduleOf)],
      ['rows', () => attackDrawing(r, playbook, scheduleOf)],
    ];
    // Few documents are plans, and only those have a place for every intent.
    const rounds = rowsOf(playbook, 'phases').length > 0 ? 5 : 1;
    for (const [of, attack] of Array.from({ length: rounds }, () => attacks).flat()) {
      try {
        const outcome = attack();
        if (!outcome) continue;
        tally[outcome.refused ? 'refused' : of]++;
        const counts = countsOf(tally, outcome.what);
        counts[outcome.refused ? 'refused' : 'made']++;
        if (outcome.fault !== null) fault(`${outcome.what} ${outcome.fault}`);
      } catch (error) {
        fault(`throws ${String((error as Error).stack)}`);
      }
    }
    told(tally);
  }
  return tally;
}
