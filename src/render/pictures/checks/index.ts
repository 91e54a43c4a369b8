import type { ChecksView } from '../../../core/views/shapes/checks.ts';
import { distinct, ownersIn } from '../../parts/owners.ts';
import type { Picture } from '../picture.ts';
import { Checks } from './checks.tsx';
import { empty } from './empty.ts';
import { prose } from './prose.ts';

const checks: Picture<ChecksView> = {
  name: { en: 'Checks', zh: '检查' },
  Body: Checks,
  empty,
  prose,
  paper: 'portrait',
  choices: ({ checks: all }) => ({
    owners: distinct(all.flatMap(({ owner }) => ownersIn(owner ?? ''))),
    phases: [],
  }),
};
export default checks;
