import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { ZOOMS } from '../../parts/zoom.ts';
import type { Picture } from '../picture.ts';
import { choices } from './choices.ts';
import { empty } from './empty.ts';
import { prose } from './prose.ts';
import { TimelineSvg } from './svg.tsx';
import { Timeline } from './timeline.tsx';

const timeline: Picture<TimelineView> = {
  name: { en: 'Timeline', zh: '时间线' },
  Body: Timeline,
  Svg: TimelineSvg,
  empty,
  prose,
  paper: 'landscape',
  zooms: ZOOMS,
  choices,
};
export default timeline;
