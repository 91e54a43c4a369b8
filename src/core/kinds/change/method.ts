import type { Playbook } from '../../playbook/types.ts';
import { placedRows, textOf } from '../../playbook/rows.ts';
import type { Programme } from '../../programme/types.ts';
import { charterOf } from './roles.ts';

export type Method = 'kotter' | 'adkar' | 'none';

/** A work item of a roadmap with the step of Kotter that it serves, null where it names none. */
export interface Step {
  pointer: string;
  name: string | number;
  step: number | null;
}

const stepIn = (value: unknown): number | null =>
  value === undefined || Number.isNaN(Number(value)) ? null : Number(value);

/** Activities and tasks of a roadmap that are not cancelled. */
export function stepsOf(roadmap: Playbook<any>): Step[] {
  const activities = placedRows(roadmap, 'activities').flatMap(({ row, pointer, name }) =>
    row.status === 'cancelled' ? [] : [{ pointer, name, step: stepIn(row.kotter) }],
  );
  const tasks = roadmap.tasks.flatMap(({ facts, state, text }, index) =>
    state === 'cancelled' ? [] : [{ pointer: `/tasks/${index}`, name: text, step: stepIn(facts.kotter) }],
  );
  return [...activities, ...tasks];
}

/**
 * The method that a roadmap's programme goes by: the one of its charter, else the one that is used. A plan with steps
 * of Kotter uses them; one with ADKAR cards or elements and without steps uses those. What uses neither is asked for
 * the steps.
 */
export function methodOf(programme: Programme, roadmap: Playbook<any>): Method {
  const declared = textOf(charterOf(programme)?.data.method);
  if (declared === 'kotter' || declared === 'adkar' || declared === 'none') return declared;
  if (stepsOf(roadmap).some(({ step }) => step !== null)) return 'kotter';
  const hasElement = placedRows(roadmap, 'activities').some(({ row }) => row.element !== undefined);
  return hasElement || programme.of('adkar').length > 0 ? 'adkar' : 'kotter';
}
