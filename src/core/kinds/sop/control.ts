import type { Playbook } from '../../playbook/types.ts';
import type { Programme } from '../../programme/types.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';

/**
 * Mean completeness of the procedures in force, 0-100; one that another took the place of controls nothing, and steps in
 * documents of other kinds count where there is no procedure.
 */
export function controlOf(
  programme: Programme,
  scoreOf: (playbook: Playbook) => Score | null,
): number | null {
  const inForce = programme.of('sop').filter(({ data }) => data.status !== 'superseded');
  const documents = inForce.filter(({ host }) => !host);
  const values = (documents.length > 0 ? documents : inForce).flatMap((sop) => scoreOf(sop)?.value ?? []);
  if (values.length === 0) return null;
  return round1(values.reduce((sum, value) => sum + value, 0) / values.length);
}
