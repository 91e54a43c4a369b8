import type { ChecklistData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { checklistAgenda } from './agenda.ts';
import { checksView } from './checks.ts';
import { answeredItems } from './figure.ts';
import { OUTCOMES } from './outcome.ts';
import { checklistScore } from './score.ts';

const checklist: KindDefinition<ChecklistData> = {
  score: checklistScore,
  claims: [
    {
      list: 'items',
      says: 'result',
      only: ['pass', 'partial', 'fail'],
      by: ['finding', 'evidence', '/date'],
    },
  ],
  source: { en: 'a convention of Changebook, after inspection practice', zh: '本产品约定，依据巡检实践' },
  inputPlace: () => '/items',
  bands: OUTCOMES,
  agenda: checklistAgenda,
  figure: answeredItems,
  views: { checks: checksView },
};
export default checklist;
