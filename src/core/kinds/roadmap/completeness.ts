/** What the roadmap's score counts; `[have, of]` pairs. */
export interface RoadmapFigures {
  /** Kotter steps covered, 0-8. */
  kotter: number;
  /** Of the four phase types, how many are there. */
  types: number;
  gates: readonly [number, number];
  milestones: readonly [number, number];
  /** 1 for a win within 6 months, 0.5 within 12, else 0. */
  win: number;
}

const ratio = ([have, of]: readonly [number, number]): number => (of === 0 ? 0 : have / of);

/** Points each part adds, of 100 (docs/scoring.md, a convention). A ratio of nothing counts 0. */
export function roadmapParts({
  kotter,
  types,
  gates,
  milestones,
  win,
}: RoadmapFigures): Record<string, [number, number]> {
  return {
    kotter: [(35 * kotter) / 8, 35],
    types: [(15 * types) / 4, 15],
    gates: [25 * ratio(gates), 25],
    milestones: [15 * ratio(milestones), 15],
    win: [10 * win, 10],
  };
}

/** 0-100, not rounded. */
export function roadmapCompleteness(figures: RoadmapFigures): number {
  return Object.values(roadmapParts(figures)).reduce((sum, [points]) => sum + points, 0);
}
