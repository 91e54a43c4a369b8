import type { ThresholdDefinition, Thresholds } from '../../thresholds.ts';

/** Lowest score (1-5) of power and of interest that is much. */
export interface Limits {
  power: number;
  interest: number;
}

const LIMITS: Limits = { power: 4, interest: 3 };

/** The limits that hold: those configured, else our own (scores.md D3; a convention). */
export function limitsOf(thresholds: Thresholds): Limits {
  return { ...LIMITS, ...(thresholds['stakeholders.zones'] as Partial<Limits> | undefined) };
}

/** Limits of the grid, as a configuration sets them. */
export const thresholds: Record<string, ThresholdDefinition> = {
  'stakeholders.zones': {
    schema: {
      title: 'Stakeholder zones',
      description: 'Score of power and of interest, 1 to 5, from which it is much',
      'x-zh': { title: '利益相关方分区', description: '权力和利益各从几分（1 至 5）起算大' },
      type: 'object',
      additionalProperties: false,
      properties: {
        power: { type: 'integer', minimum: 1, maximum: 5, default: LIMITS.power },
        interest: { type: 'integer', minimum: 1, maximum: 5, default: LIMITS.interest },
      },
    },
  },
};
