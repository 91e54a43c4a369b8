import type { AdkarData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { adkarAgenda } from './agenda.ts';
import { firstBarrier } from './figure.ts';
import { adkarScore, inputName, peopleOf } from './score.ts';
import { barrierStrip } from './strip.ts';
import { thresholds } from './thresholds.ts';

const adkar: KindDefinition<AdkarData> = {
  score: adkarScore,
  inputName,
  thresholds,
  health: { component: 'people', value: peopleOf },
  agenda: adkarAgenda,
  views: { 'barrier-strip': barrierStrip },
  figure: firstBarrier,
};
export default adkar;
