import { bilingual } from '../../playbook/naming/labels.ts';
import type { Bilingual, Playbook } from '../../playbook/types.ts';
import { rowsOf, textOf, type Row } from '../../playbook/rows.ts';
import type { Thresholds } from '../../thresholds.ts';
import { readinessModel } from './six-dimension.ts';

/** The six dimensions of the model, in its order. */
export const DIMENSIONS = readinessModel().dimensions.map(([id]) => id);

/** True for the six-dimension model, which is the default. */
export function isSixDimension(playbook: Playbook): boolean {
  return (playbook.data.model ?? 'six-dimension') === 'six-dimension';
}

/** What a person reads for a dimension of the model. */
export function dimensionName({ schema }: Playbook, id: string): Bilingual {
  return bilingual(schema.lists.get('dimensions')?.columns.get('id')?.node['x-values']?.[id], id);
}

/** Which dimension a row scores, whatever it is called, or null. */
export function dimensionOf(row: Row): string | null {
  return DIMENSIONS.find((dimension) => dimension === row.id) ?? null;
}

/** Rows of the assessment with their place and, where there is one, their score. */
export function scoredRows(playbook: Playbook): { row: Row; pointer: string; score: number | null }[] {
  return rowsOf(playbook, 'dimensions').map((row, index) => ({
    row,
    pointer: `/dimensions/${index}`,
    score: typeof row.score === 'number' ? row.score : null,
  }));
}

/** Sum of the six scores; null while one is missing. */
export function totalOf(playbook: Playbook): number | null {
  const scores = scoredRows(playbook).map(({ score }) => score);
  if (scores.length !== DIMENSIONS.length) return null;
  return scores.reduce<number | null>(
    (sum, score) => (sum === null || score === null ? null : sum + score),
    0,
  );
}

/** The score below which a dimension is a gap. */
export function thresholdOf(row: Row, thresholds: Thresholds): number {
  const own = dimensionOf(row);
  return readinessModel(thresholds).dimensions.find(([id]) => id === own)?.[1] ?? 3;
}

/** What a person reads for a dimension: the name as written in the document. */
export function nameOf(row: Row, playbook: Playbook, pointer: string): string {
  const { start, end } = playbook.locate(`${pointer}/id`);
  const written = playbook.syntax.text.slice(start, end).trim();
  return written === '' || written.includes('|') ? (textOf(row.id) ?? pointer) : written;
}

/** Where a dimension of the model is scored; the list where it is not there. */
export function dimensionPlace(playbook: Playbook, id: string): string {
  const row = scoredRows(playbook).find((one) => dimensionOf(one.row) === id);
  return row ? `${row.pointer}/score` : '/dimensions';
}
