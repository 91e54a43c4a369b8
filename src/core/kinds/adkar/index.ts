import type { AdkarData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { adkarAgenda } from './agenda.ts';
import { firstBarrier } from './figure.ts';
import { adkarScore, inputName, peopleOf } from './score.ts';
import { barrierStrip } from './strip.ts';
import { thresholds } from './thresholds.ts';
import { ELEMENTS } from './diagnosis.ts';

const adkar: KindDefinition<AdkarData> = {
  score: adkarScore,
  claims: [
    // Of whom people were asked one by one, their answers are the evidence.
    { list: 'scores', says: 'score', by: ['evidence', '/respondents'] },
    ...ELEMENTS.map((says) => ({ list: 'groups', says, by: ['/date'] })),
  ],
  source: { en: 'Prosci’s ADKAR', zh: 'Prosci ADKAR 模型' },
  inputName,
  thresholds,
  health: { component: 'people', value: peopleOf },
  agenda: adkarAgenda,
  views: { 'barrier-strip': barrierStrip },
  figure: firstBarrier,
};
export default adkar;
