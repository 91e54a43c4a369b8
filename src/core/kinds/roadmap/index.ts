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
  claims: [
    { list: 'milestones', says: 'status', only: ['done'], by: ['evidence', 'actual'] },
    { list: 'gates', says: 'decision', only: ['go', 'conditional', 'no-go'], by: ['decided-on', 'evidence'] },
    { list: 'wins', says: 'after', by: ['metric'] },
  ],
  source: {
    en: 'Kotter’s eight steps and stage-gate practice; the weights are a convention',
    zh: '科特八步法与阶段门实践；权重为本产品约定',
  },
  inputPlace: (input) =>
    ({ kotter: '/activities', types: '/phases', gates: '/gates', milestones: '/milestones', win: '/wins' })[
      input
    ] ?? '',
  form: roadmapItems,
  inputName: partOfRoadmap,
  health: { component: 'roadmap' },
  views: { timeline: timelineView, gates: gatesView },
  goLive: rolloutStart,
  agenda: roadmapAgenda,
};
export default roadmap;
