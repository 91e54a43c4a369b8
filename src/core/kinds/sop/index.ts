import type { SopData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { flowView } from './flow.ts';
import { sopScore } from './score.ts';

const sop: KindDefinition<SopData> = { score: sopScore, views: { flow: flowView } };
export default sop;
