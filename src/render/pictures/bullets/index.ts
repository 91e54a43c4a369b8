import type { BulletsView } from '../../../core/views/shapes/bullets.ts';
import type { Picture } from '../picture.ts';
import { Bullets } from './bullets.tsx';
import { empty } from './empty.ts';
import { prose } from './prose.ts';

const bullets: Picture<BulletsView> = {
  name: { en: 'Dashboard', zh: '仪表盘' },
  Body: Bullets,
  empty,
  prose,
};
export default bullets;
