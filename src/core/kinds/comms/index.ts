import type { CommsData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { matrixView } from './matrix.ts';
import { commsScore } from './score.ts';

const comms: KindDefinition<CommsData> = { score: commsScore, views: { matrix: matrixView } };
export default comms;
