import type { RoadmapData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { roadmapAgenda } from './agenda.ts';
import { rolloutStart } from './periods.ts';
import { gatesView } from './gate-pages.ts';
import { partOfRoadmap, roadmapScore } from './score.ts';
import { timelineView } from './timeline.ts';
import { roadmapItems } from './in-place.ts';

const roadmap: KindDefinition<RoadmapData> = {
  score: roadmapScore,
  form: roadmapItems,
  inputName: partOfRoadmap,
  health: { component: 'roadmap' },
  views: { timeline: timelineView, gates: gatesView },
  goLive: rolloutStart,
  agenda: roadmapAgenda,
};
export default roadmap;
