import type { VoicesView } from '../../../core/views/shapes/voices.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { Voices } from './voices.tsx';

const voices: Picture<VoicesView> = {
  name: { en: 'Voices', zh: '声音' },
  Body: Voices,
  empty,
  paper: 'portrait',
};
export default voices;
