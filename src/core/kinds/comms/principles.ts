/** Fewest channels that are several. */
export const SEVERAL = 2;

/** What the seven principles need of one audience. */
export interface AudienceFigures {
  touches: number;
  channels: number;
  twoWay: boolean;
  concrete: boolean;
}

export interface PlanFigures {
  stories: number;
  /** Events before go-live sent by an executive. */
  executiveEvents: number;
  celebrations: number;
  wins: number;
}

const share = (count: number, of: number): number => count / of;

export interface SevenPrinciples {
  /** Each 0-1: repeat, several channels, two-way, concrete, stories, executives appear, progress celebrated. */
  principles: number[];
  /** Their mean as 0-100, not rounded. */
  value: number;
}

/**
 * The seven principles over all audiences (docs/scoring.md); null without one.
 *
 * @param wanted touches that are enough
 */
export function sevenPrinciples(
  audiences: readonly AudienceFigures[],
  plan: PlanFigures,
  wanted: number,
): SevenPrinciples | null {
  if (audiences.length === 0) return null;
  const of = audiences.length;
  const celebrated =
    plan.wins > 0 ? Math.min(1, plan.celebrations / plan.wins) : Math.min(1, plan.celebrations);
  const principles = [
    audiences.reduce((sum, { touches }) => sum + Math.min(1, touches / wanted), 0) / of,
    share(audiences.filter(({ channels }) => channels >= SEVERAL).length, of),
    share(audiences.filter(({ twoWay }) => twoWay).length, of),
    share(audiences.filter(({ concrete }) => concrete).length, of),
    Math.min(1, plan.stories),
    Math.min(1, plan.executiveEvents),
    celebrated,
  ];
  const sum = principles.reduce((total, principle) => total + principle, 0);
  return { principles, value: (100 * sum) / principles.length };
}
