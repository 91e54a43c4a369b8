import type { AnalysedFile, AnalysedPart } from '../analysed-file.ts';
import { explainScore } from '../health/explain-score.ts';
import {
  evidenceText,
  hasFigure,
  isToldWithFindings,
  scoreLabel,
  standingText,
} from '../health/score-text.ts';
import type { KindRegistry } from '../kinds/kind.ts';
import { labelled } from '../message.ts';
import { partName } from '../playbook/parts.ts';
import type { Lang } from '../playbook/types.ts';
import type { ScoreNote } from '../views/shapes/view.ts';

/** Most errors and warnings that are named. */
const MOST_FINDINGS = 5;

/** What speaks of sums alone, and of no row. */
const OF_SUMS = new Set(['formula', 'inputs', 'source']);

/**
 * How a document, or a part of one, stands, and what is behind it; null where there is no figure.
 *
 * @param isDiscreet rows are not spoken of, since what the score says of them is private
 */
export function scoreNote(
  kinds: KindRegistry,
  { playbook, score, soundness }: AnalysedPart,
  findings: AnalysedFile['findings'],
  lang: Lang,
  isDiscreet: boolean,
): ScoreNote | null {
  if (!hasFigure(score)) return null;
  const { text } = playbook.syntax;
  const own = findings.filter(({ part, severity }) => part === partName(playbook) && severity !== 'info');
  const standing = [standingText(kinds, { score, soundness }, lang), evidenceText(score, lang)];
  return {
    standing: labelled(scoreLabel(score, lang), standing.filter(Boolean).join(' · '), lang),
    lines: explainScore(kinds, playbook, score, lang)
      .filter(({ id }) => !isDiscreet || OF_SUMS.has(id))
      .map(({ label, text: said, places }) => ({
        label,
        text: said,
        places: places.map((place) => (place.pointer === '' ? { text: place.text } : place)),
      })),
    findings: isToldWithFindings(score)
      ? own.slice(0, MOST_FINDINGS).map(({ message, severity, pointer, range }) => ({
          message,
          severity,
          pointer,
          line: text.slice(0, range.start).split('\n').length,
        }))
      : [],
  };
}
