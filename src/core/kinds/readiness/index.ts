import type { ReadinessData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { profileView } from './profile.ts';
import { BANDS } from './bands.ts';
import { thresholds } from './thresholds.ts';
import { readinessScore } from './score.ts';

const readiness: KindDefinition<ReadinessData> = {
  score: readinessScore,
  bands: BANDS,
  thresholds,
  health: { component: 'readiness' },
  views: { profile: profileView },
};
export default readiness;
