import type { ChangeData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { changeAgenda } from './agenda.ts';
import { charterItems } from './in-place.ts';

const change: KindDefinition<ChangeData> = {
  form: charterItems,
  claims: [
    { list: 'urgency', says: 'measure', by: ['source', 'when'] },
    { list: 'benefits', says: 'annual-value', by: ['metric'] },
  ],
  source: {
    en: 'what a board asks; vision, urgency and coalition are Kotter’s',
    zh: '决策层的提问；愿景、紧迫感与领导联盟出自科特',
  },
  agenda: changeAgenda,
};
export default change;
