import type { ThresholdDefinition, Thresholds } from '../../thresholds.ts';

/** Highest score (1-5) of an element that holds people up. Source: Prosci. */
const BARRIER_AT = 3;

/** The limit that holds: the one configured, else Prosci's. */
export function barrierAt(thresholds: Thresholds): number {
  const own = thresholds['adkar.barrier-at'];
  return typeof own === 'number' ? own : BARRIER_AT;
}

/** Limits of the card, as a configuration sets them. */
export const thresholds: Record<string, ThresholdDefinition> = {
  'adkar.barrier-at': {
    schema: {
      title: 'ADKAR barrier',
      description: 'Highest score of an element, 1 to 4, that holds people up',
      'x-zh': { title: 'ADKAR 卡点', description: '要素得分不高于几分（1 至 4）即为卡点' },
      type: 'integer',
      minimum: 1,
      maximum: 4,
      default: BARRIER_AT,
    },
  },
};
