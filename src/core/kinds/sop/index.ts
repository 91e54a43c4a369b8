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
  source: {
    en: 'ISO 9001:2015, 7.5; the weights are a convention',
    zh: 'ISO 9001:2015 第 7.5 条；权重为本产品约定',
  },
  inputPlace: (input) => (input === 'steps' ? '/steps' : ''),
  form: sopItems,
  inputName: inputOfSop,
  health: { component: 'control', value: controlOf },
  agenda: sopAgenda,
  views: { flow: flowView, 'job-aid': jobAidView },
};
export default sop;
