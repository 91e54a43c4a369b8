import type { ChangeData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { changeAgenda } from './agenda.ts';

const change: KindDefinition<ChangeData> = { agenda: changeAgenda };
export default change;
