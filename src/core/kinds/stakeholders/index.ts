import type { StakeholdersData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { stakeholdersAgenda } from './agenda.ts';
import { stakeholderGrid } from './grid.ts';
import { inputName, stakeholdersScore } from './score.ts';
import { thresholds } from './thresholds.ts';

const stakeholders: KindDefinition<StakeholdersData> = {
  score: stakeholdersScore,
  inputName,
  thresholds,
  health: { component: 'stakeholders' },
  agenda: stakeholdersAgenda,
  views: { 'stakeholder-grid': stakeholderGrid },
};
export default stakeholders;
