import type { BarrierStripView } from '../../../core/views/shapes/barrier-strip.ts';
import type { Picture } from '../picture.ts';
import { BarrierStrip } from './barrier-strip.tsx';
import { empty } from './empty.ts';
import { prose } from './prose.ts';

const barrierStrip: Picture<BarrierStripView> = {
  name: { en: 'Barriers', zh: '卡点' },
  Body: BarrierStrip,
  prose,
  empty,
  paper: 'landscape',
};
export default barrierStrip;
