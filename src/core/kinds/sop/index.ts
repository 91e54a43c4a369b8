import type { SopData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { sopAgenda } from './agenda.ts';
import { controlOf } from './control.ts';
import { flowView } from './flow.ts';
import { jobAidView } from './job-aid.ts';
import { inputOfSop, sopScore } from './score.ts';
import { sopItems } from './in-place.ts';

const sop: KindDefinition<SopData> = {
  score: sopScore,
  form: sopItems,
  inputName: inputOfSop,
  health: { component: 'control', value: controlOf },
  agenda: sopAgenda,
  views: { flow: flowView, 'job-aid': jobAidView },
};
export default sop;
