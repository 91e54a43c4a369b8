import type { StakeholderGridView } from '../../../core/views/shapes/stakeholder-grid.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { StakeholderGrid } from './stakeholder-grid.tsx';

const stakeholderGrid: Picture<StakeholderGridView> = {
  name: { en: 'Power and interest', zh: '权力与利益' },
  Body: StakeholderGrid,
  empty,
  paper: 'portrait',
};
export default stakeholderGrid;
