import type { GatesView } from '../../../core/views/shapes/gates.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { Gates } from './gates.tsx';

const gates: Picture<GatesView> = {
  name: { en: 'Gates', zh: '评审点' },
  Body: Gates,
  empty,
  paper: 'portrait',
};
export default gates;
