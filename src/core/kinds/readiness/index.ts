import type { ReadinessData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { dimensionName, dimensionPlace } from './assessment.ts';
import { readinessAgenda } from './agenda.ts';
import { profileView } from './profile.ts';
import { BANDS } from './bands.ts';
import { thresholds } from './thresholds.ts';
import { readinessScore } from './score.ts';

const readiness: KindDefinition<ReadinessData> = {
  score: readinessScore,
  claims: [{ list: 'dimensions', says: 'score', by: ['evidence'] }],
  source: { en: 'Change management toolkit, tool 1', zh: '《变革管理工具包》工具 1' },
  inputPlace: (input, playbook) => dimensionPlace(playbook, input),
  inputName: (input, playbook) => dimensionName(playbook, input),
  bands: BANDS,
  thresholds,
  health: { component: 'readiness' },
  agenda: readinessAgenda,
  views: { profile: profileView },
};
export default readiness;
