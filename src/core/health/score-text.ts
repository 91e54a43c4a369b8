import type { KindRegistry } from '../kinds/kind.ts';
import { fill } from '../message.ts';
import type { Bilingual, Finding, Lang } from '../playbook/types.ts';
import type { Score, Soundness } from '../score/types.ts';
import { bandName } from './bands.ts';

/** What of a score or a health is said in one short text. */
export type Figures = Pick<Score, 'value' | 'band'> & Partial<Pick<Score, 'form' | 'points'>>;

const WORDS = {
  form: { en: 'Form', zh: '完整性' },
  score: { en: 'Score', zh: '评分' },
  'in-place': { en: '{have} of {of} in place', zh: '已具备 {have}/{of} 项' },
  points: { en: '{have} of {of}', zh: '{have}/{of}' },
  sound: { en: 'sound', zh: '可靠' },
  gaps: { en: 'gaps', zh: '有缺口' },
  unsound: { en: 'unsound', zh: '不可靠' },
  evidence: { en: 'evidence {have} of {of}', zh: '有依据 {have}/{of}' },
} as const satisfies Record<string, Bilingual>;

/** What a figure is called: a score that counts what is in place is one of form. */
export function scoreLabel({ form }: Figures, lang: Lang): string {
  return WORDS[form ? 'form' : 'score'][lang];
}

function valueText({ value, form, points }: Figures, lang: Lang, missing: string): string {
  if (form) return fill(WORDS['in-place'][lang], { have: form.have, of: form.of }, lang);
  if (points) {
    const { least, most, of } = points;
    return fill(WORDS.points[lang], { have: least === most ? least : `${least}–${most}`, of }, lang);
  }
  return value === null ? missing : value.toFixed(1);
}

/**
 * A score or a health in one short text: how much is in place, the points that its readers know, or its value with one
 * decimal; and its band in the reader's words.
 * @param missing what stands for a value that there is not
 * @param separator what stands between value and band
 */
export function scoreText(
  kinds: KindRegistry,
  figures: Figures,
  lang: Lang,
  missing = '–',
  separator = ' ',
): string {
  const text = valueText(figures, lang, missing);
  return figures.band ? `${text}${separator}${bandName(kinds, figures.band, lang)}` : text;
}

/** True for a score of which there is more to say than that there is none. */
export const hasFigure = (score: Score | null): score is Score =>
  score !== null && (score.value !== null || score.form !== undefined || score.points !== undefined);

/** What the findings say of what is written. */
export function soundnessOf(findings: readonly Finding[]): Soundness {
  const has = (severity: Finding['severity']): boolean => findings.some((one) => one.severity === severity);
  if (has('error')) return 'unsound';
  return has('warning') ? 'gaps' : 'sound';
}

/** Whether what is written holds, by its findings, in the reader's words. */
export function soundnessText(soundness: Soundness, lang: Lang): string {
  return WORDS[soundness][lang];
}

/** True for a figure that says little by itself: the findings tell whether what is written holds where no band says how it stands. */
export const isToldWithFindings = ({ form, band, value }: Figures): boolean =>
  form !== undefined || (band === null && value !== null);

/** How a document stands in one short text: a form, or a value without a band, never without what the findings say. */
export function standingText(
  kinds: KindRegistry,
  { score, soundness }: { score: Score; soundness: Soundness },
  lang: Lang,
  missing = '–',
): string {
  const text = scoreText(kinds, score, lang, missing, ' · ');
  return isToldWithFindings(score) ? `${text} · ${soundnessText(soundness, lang)}` : text;
}

/** The second figure in short: how much of what is claimed names a source, a reading or a date; null where nothing is claimed. */
export function evidenceText({ evidence }: Pick<Score, 'evidence'>, lang: Lang): string | null {
  return evidence ? fill(WORDS.evidence[lang], { have: evidence.have, of: evidence.of }, lang) : null;
}
