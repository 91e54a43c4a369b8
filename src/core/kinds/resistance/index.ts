import type { ResistanceData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { resistanceAgenda } from './agenda.ts';
import { inputName, resistanceScore } from './score.ts';
import { voicesView } from './voices.ts';

const resistance: KindDefinition<ResistanceData> = {
  score: resistanceScore,
  claims: [
    { list: 'entries', says: 'impact', by: ['sign'] },
    { list: 'entries', says: 'status', only: ['resolved'], by: ['steps-solved'] },
  ],
  source: { en: 'Change management toolkit, tool 5', zh: '《变革管理工具包》工具 5' },
  inputPlace: () => '/entries',
  inputName,
  health: { component: 'resistance' },
  agenda: resistanceAgenda,
  views: { voices: voicesView },
};
export default resistance;
