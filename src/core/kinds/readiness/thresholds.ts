import type { Bilingual } from '../../playbook/types.ts';
import type { ThresholdDefinition, Thresholds } from '../../thresholds.ts';

/** Lowest total (6-30) of each band, better than `stop`. */
export type Bands = Record<'ready' | 'pilot' | 'prepare', number>;

const BANDS: Bands = { ready: 24, pilot: 18, prepare: 12 };

/** By dimension the score (1-5) below which it holds the change back. */
const DIMENSIONS = {
  'executive-support': 4,
  urgency: 3,
  resources: 3,
  'past-success': 3,
  culture: 3,
  capability: 3,
};

/** The bands that hold: those configured, else the model's own. */
export function bandsOf(thresholds: Thresholds): Bands {
  return { ...BANDS, ...(thresholds['readiness.bands'] as Partial<Bands> | undefined) };
}

/** The lowest score of each dimension that holds: those configured, else the model's own; in the model's order. */
export function dimensionsOf(thresholds: Thresholds): [id: string, threshold: number][] {
  return Object.entries({ ...DIMENSIONS, ...(thresholds['readiness.thresholds'] as object | undefined) });
}

const limits = (defaults: Record<string, number>, minimum: number, maximum: number) => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(defaults).map(([id, limit]) => [
      id,
      { type: 'integer', minimum, maximum, default: limit },
    ]),
  ),
});

/** What is wrong with configured bands, or null where each leaves the next a total of its own. */
export function bandsFault(value: unknown): Bilingual | null {
  const { ready, pilot, prepare } = bandsOf({ 'readiness.bands': value });
  if (ready > pilot && pilot > prepare && prepare > 6) return null;
  return {
    en: 'the totals of `readiness.bands` must fall from ready to pilot to prepare, and stay above 6',
    zh: '“readiness.bands”的总分须从 ready 到 pilot 到 prepare 依次降低，并大于 6',
  };
}

/** Limits of the assessment, as a configuration sets them. */
export const thresholds: Record<string, ThresholdDefinition> = {
  'readiness.bands': {
    schema: {
      title: 'Readiness bands',
      description: 'Lowest total of each band, 6 to 30; falling from ready to prepare',
      'x-zh': { title: '准备度区间', description: '各区间的最低总分，6 至 30，从可启动到先准备依次降低' },
      ...limits(BANDS, 6, 30),
    },
    fault: bandsFault,
  },
  'readiness.thresholds': {
    schema: {
      title: 'Readiness thresholds',
      description: 'By dimension the score, 1 to 5, below which it holds the change back',
      'x-zh': { title: '准备度达标线', description: '各维度的最低得分，1 至 5，低于它即为短板' },
      ...limits(DIMENSIONS, 1, 5),
    },
  },
};
