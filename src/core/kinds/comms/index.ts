import type { CommsData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { fewestTouches } from './figure.ts';
import { contactBars } from './lane.ts';
import { matrixView } from './matrix.ts';
import { commsScore } from './score.ts';

const comms: KindDefinition<CommsData> = {
  score: commsScore,
  health: { component: 'communication' },
  views: { matrix: matrixView },
  lane: contactBars,
  figure: fewestTouches,
};
export default comms;
