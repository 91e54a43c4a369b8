import type { StakeholdersData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { stakeholdersAgenda } from './agenda.ts';
import { stakeholderGrid } from './grid.ts';
import { inputName, stakeholdersScore } from './score.ts';
import { thresholds } from './thresholds.ts';

const stakeholders: KindDefinition<StakeholdersData> = {
  score: stakeholdersScore,
  claims: [{ list: 'stakeholders', says: 'attitude', by: ['last-contact', '/date'] }],
  source: {
    en: 'Mendelow’s power and interest; the sum is a convention of Changebook',
    zh: '门德洛权力—利益矩阵；加总方式为本产品约定',
  },
  inputPlace: () => '/stakeholders',
  inputName,
  thresholds,
  health: { component: 'stakeholders' },
  agenda: stakeholdersAgenda,
  views: { 'stakeholder-grid': stakeholderGrid },
};
export default stakeholders;
