import { collisionsOf, MOST } from '../../agenda/collisions.ts';
import type { View } from '../../generated/views.ts';
import type { ProgrammeParts } from '../programme/parts.ts';
import { drawn } from '../drawn.ts';
import { programmesLoad } from './load.ts';
import { membersOf } from './parts.ts';
import { portfolio } from './portfolio.ts';

/**
 * The pictures of several programmes: how each stands beside the others, and what lands on whom from all of them. Their
 * pointers name the document too (`qualify.ts`).
 *
 * @returns none where there are not at least two
 */
export function programmesViews(all: readonly ProgrammeParts[]): View[] {
  const [first, second, ...others] = membersOf(all);
  if (!first || !second) return [];
  const members = [first, second, ...others] as const;
  const { context } = first.charter;
  const zh = context.lang === 'zh';
  const collisions = collisionsOf(
    members.map((programme) => ({ programme, load: programme.charter.context.load })),
    context.optionOf(MOST),
  );
  return [
    () => portfolio(members, collisions, zh ? '全部项目' : 'All programmes'),
    () => programmesLoad(members, collisions, zh ? '全部项目的工作量' : 'Load of all programmes'),
  ].flatMap((draw) => drawn(context, draw));
}
