import type { MetricsView } from '../../../core/views/shapes/metrics.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { Metrics } from './metrics.tsx';

const metrics: Picture<MetricsView> = {
  name: { en: 'Metrics', zh: '指标' },
  Body: Metrics,
  empty,
};
export default metrics;
