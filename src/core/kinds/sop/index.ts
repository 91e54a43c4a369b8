import type { SopData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { sopAgenda } from './agenda.ts';
import { controlOf } from './control.ts';
import { flowView } from './flow.ts';
import { jobAidView } from './job-aid.ts';
import { inputOfSop, sopScore } from './score.ts';

const sop: KindDefinition<SopData> = {
  score: sopScore,
  inputName: inputOfSop,
  health: { component: 'control', value: controlOf },
  agenda: sopAgenda,
  views: { flow: flowView, 'job-aid': jobAidView },
};
export default sop;
