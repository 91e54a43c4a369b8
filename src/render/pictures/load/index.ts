import type { LoadView } from '../../../core/views/shapes/load.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { Load } from './load.tsx';

const load: Picture<LoadView> = {
  name: { en: 'Load', zh: '工作量' },
  Body: Load,
  empty,
  paper: 'landscape',
};
export default load;
