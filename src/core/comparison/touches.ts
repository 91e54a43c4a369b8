import type { DocumentContext } from '../context.ts';
import { TOUCHES, touchesOf } from '../kinds/comms/touches.ts';
import { thingOf, type ComparedRow } from './rows.ts';
import type { TouchChange } from './types.ts';

const indexOf = ({ pointer }: ComparedRow): number => Number(pointer.split('/')[2]);

/** Audiences that hear of the change more or less often before they go live, those that lost most first. */
export function touchChanges(
  before: DocumentContext<any>,
  after: DocumentContext<any>,
  pairs: readonly { before: ComparedRow; after: ComparedRow }[],
): TouchChange[] {
  const changes = pairs.flatMap((pair): TouchChange[] => {
    if (pair.after.type !== 'audience') return [];
    const was = touchesOf(before, indexOf(pair.before));
    const is = touchesOf(after, indexOf(pair.after));
    if (was.before === is.before || is.isBriefed) return [];
    return [
      {
        ...thingOf(pair.after),
        touches: { before: was.before, after: is.before },
        goLive: { before: was.goLive, after: is.goLive },
        wanted: after.optionOf(TOUCHES),
      },
    ];
  });
  const gained = ({ touches }: TouchChange): number => touches.after - touches.before;
  return changes.sort((a, b) => gained(a) - gained(b));
}
