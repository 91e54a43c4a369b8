import type { ChecklistData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { checklistAgenda } from './agenda.ts';
import { checksView } from './checks.ts';
import { answeredItems } from './figure.ts';
import { OUTCOMES } from './outcome.ts';
import { checklistScore } from './score.ts';

const checklist: KindDefinition<ChecklistData> = {
  score: checklistScore,
  bands: OUTCOMES,
  agenda: checklistAgenda,
  figure: answeredItems,
  views: { checks: checksView },
};
export default checklist;
