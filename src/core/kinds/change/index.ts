import type { ChangeData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { changeAgenda } from './agenda.ts';
import { charterScore } from './in-place.ts';

const change: KindDefinition<ChangeData> = { agenda: changeAgenda, score: charterScore };
export default change;
