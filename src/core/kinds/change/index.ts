import type { ChangeData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { changeAgenda } from './agenda.ts';
import { charterItems } from './in-place.ts';

const change: KindDefinition<ChangeData> = { agenda: changeAgenda, form: charterItems };
export default change;
