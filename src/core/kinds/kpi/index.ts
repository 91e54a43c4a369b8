import type { KpiData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { bulletsView } from './bullets.ts';
import { kpiAgenda } from './agenda.ts';
import { metFigure } from './figure.ts';
import { kpiInput, kpiScore } from './score.ts';

const kpi: KindDefinition<KpiData> = {
  score: kpiScore,
  inputName: kpiInput,
  health: { component: 'kpi' },
  views: { bullets: bulletsView },
  agenda: kpiAgenda,
  figure: metFigure,
};
export default kpi;
