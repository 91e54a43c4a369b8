import type { KpiData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { bulletsView } from './bullets.ts';
import { kpiAgenda } from './agenda.ts';
import { metFigure } from './figure.ts';
import { kpiInput, kpiScore } from './score.ts';

const kpi: KindDefinition<KpiData> = {
  score: kpiScore,
  claims: [
    { list: 'metrics', says: 'current', by: ['source'] },
    { list: 'metrics', says: 'baseline', by: ['baseline-date', 'source'] },
    { list: 'readings', says: 'value', by: ['when'] },
  ],
  source: {
    en: 'Change management toolkit, tool 6; the cut-offs are those of OKR and a convention',
    zh: '《变革管理工具包》工具 6；分界取自 OKR 与本产品约定',
  },
  inputPlace: () => '/metrics',
  inputName: kpiInput,
  health: { component: 'kpi' },
  views: { bullets: bulletsView },
  agenda: kpiAgenda,
  figure: metFigure,
};
export default kpi;
