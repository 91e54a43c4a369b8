import type { HealthView } from '../../../core/views/shapes/health.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { Health } from './health.tsx';

const health: Picture<HealthView> = {
  name: { en: 'Charter', zh: '章程' },
  programmeName: { en: 'Health', zh: '健康度' },
  Body: Health,
  empty,
  paper: 'portrait',
};
export default health;
