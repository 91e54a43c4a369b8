import type { ChecklistView } from '../../../core/views/shapes/checklist.ts';
import type { Picture } from '../picture.ts';
import { Checklist } from './checklist.tsx';
import { choices } from './choices.ts';
import { empty } from './empty.ts';
import { prose } from './prose.ts';

const checklist: Picture<ChecklistView> = {
  name: { en: 'Checklist', zh: '任务清单' },
  Body: Checklist,
  empty,
  prose,
  choices,
};
export default checklist;
