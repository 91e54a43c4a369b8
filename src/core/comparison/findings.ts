import type { AnalysedFile } from '../analysed-file.ts';
import { inPart } from '../playbook/parts.ts';
import type { Finding } from '../playbook/types.ts';
import { lineNumbers } from '../syntax/line-numbers.ts';
import { pairUp } from './pair.ts';
import type { ChangedFinding } from './types.ts';

/** Line of each finding of a file, from 1. */
function linesOf({ findings, playbook }: AnalysedFile): Map<Finding, number> {
  const sorted = findings.toSorted((a, b) => a.range.start - b.range.start);
  const lines = lineNumbers(
    playbook.syntax.text,
    sorted.map(({ range }) => range.start),
  );
  return new Map(sorted.map((finding, index) => [finding, lines[index] ?? 1]));
}

/** A finding with what it is paired by. */
interface Keyed {
  finding: Finding;
  key: string;
}

function told(file: AnalysedFile, findings: readonly Finding[]): ChangedFinding[] {
  const lines = linesOf(file);
  return findings.map((finding) => {
    const { rule, severity, message, pointer, part } = finding;
    return {
      rule,
      severity,
      message,
      pointer,
      ...(part === undefined ? {} : { part }),
      line: lines.get(finding) ?? 1,
    };
  });
}

/** `/activities/3/owner` in two pieces: the row, and what of it. */
const ROW = /^((?:[a-z][a-z0-9-]*:)?\/[^/]*\/\d+)(.*)$/s;

/**
 * Findings of a document that are new, and those that are no longer found: paired by rule and row, so that text
 * that stands elsewhere, or is worded otherwise, is no new finding.
 *
 * @param formerRow the pointer, with its part, that a row had before; undefined for a row that is new
 */
export function pairFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  formerRow: (row: string) => string | undefined,
): { found: Finding[]; gone: Finding[] } {
  const keyed = (finding: Finding, rowOf: (row: string) => string): Keyed => {
    const { rule, pointer, part } = finding;
    const place = part === undefined ? pointer : inPart(part, pointer);
    const [, row, rest = ''] = ROW.exec(place) ?? [];
    return { finding, key: `${rule} ${row === undefined ? place : rowOf(row) + rest}` };
  };
  const { lost, added } = pairUp(
    before.map((finding) => keyed(finding, (row) => row)),
    after.map((finding) => keyed(finding, (row) => formerRow(row) ?? `+${row}`)),
    [({ key }) => key],
  );
  return { found: added.map(({ finding }) => finding), gone: lost.map(({ finding }) => finding) };
}

/** The same of the findings of two states of a document, with their lines; before a new one there is none. */
export function findingChanges(
  before: AnalysedFile | null,
  after: AnalysedFile,
  formerRow: (row: string) => string | undefined,
): { found: ChangedFinding[]; gone: ChangedFinding[] } {
  const { found, gone } = pairFindings(before?.findings ?? [], after.findings, formerRow);
  return { found: told(after, found), gone: before ? told(before, gone) : [] };
}
