import { DAY, POINTER, VALUE, type SchemaOf } from '../schema.ts';
import type { IntentHandler } from '../types.ts';
import { proposalForAll } from '../work/work-updates.ts';

export interface UpdateWork {
  /** Of a task, a row, or the key that has the day. */
  pointer: string;
  /** How far it is now; '' leaves that as it is. */
  state: string;
  /** How much of it is done, per cent; '' leaves that. */
  progress: string;
  /** Its last day now; '' leaves it. */
  due: string;
  /** The property with the day, for rows whose day has a name of its own; else ''. */
  dueKey: string;
  /** What the log calls it. */
  name: string;
  /** Why, or what there is to say. */
  note: string;
  /** Whether the document says it: what is new in its log, the day as that of its last update. */
  log: boolean;
  /** The day on which this is said, `YYYY-MM-DD`. */
  on: string;
}

const DAY_OR_NOTHING = {
  type: 'string',
  pattern: '^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})?$',
  maxLength: 10,
} as const;

export const schema: SchemaOf<UpdateWork> = {
  pointer: POINTER,
  state: {
    type: 'string',
    pattern: '^(?:open|done|in-progress|postponed|cancelled)?$',
    maxLength: 20,
  },
  progress: { type: 'string', pattern: '^(?:100|[0-9]{1,2})?$', maxLength: 3 },
  due: DAY_OR_NOTHING,
  dueKey: { type: 'string', pattern: '^(?:[a-z][a-z-]*)?$', maxLength: 50 },
  name: { ...VALUE, maxLength: 2000 },
  note: { ...VALUE, maxLength: 2000 },
  log: { type: 'boolean' },
  on: DAY,
};

/** Says how far a piece of work is: its state, progress and last day, and why. All of it is one edit. */
const updateWork: IntentHandler<UpdateWork> = (playbook, intent, schedule) => {
  const proposal = proposalForAll(playbook, [intent], () => schedule);
  return 'refusal' in proposal ? proposal.refusal : proposal;
};

export default updateWork;
