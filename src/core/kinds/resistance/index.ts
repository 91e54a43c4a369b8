import type { ResistanceData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { resistanceAgenda } from './agenda.ts';
import { inputName, resistanceScore } from './score.ts';
import { voicesView } from './voices.ts';

const resistance: KindDefinition<ResistanceData> = {
  score: resistanceScore,
  inputName,
  health: { component: 'resistance' },
  agenda: resistanceAgenda,
  views: { voices: voicesView },
};
export default resistance;
