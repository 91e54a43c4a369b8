import type { SinceView } from '../../../core/views/shapes/since.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { Since } from './since.tsx';

const since: Picture<SinceView> = {
  name: { en: 'What changed', zh: '变化' },
  Body: Since,
  empty,
};
export default since;
