import { roleOf } from './roles.ts';
import { slug } from '../../playbook/naming/normalise.ts';
import type { Programme } from '../../programme/types.ts';

/** True where two references, ids or names, mean the same role. */
export function isSameRole(programme: Programme, a: string, b: string): boolean {
  const role = roleOf(programme, a);
  return role ? role === roleOf(programme, b) : slug(a) === slug(b);
}
