import { memoizeWeak } from '../../memoize.ts';
import type { Binder } from '../binder.ts';

/** A longer text is no name of a role. */
export const LONGEST_ROLE = 60;

/** Names of the roles that a document has declared so far, by their form in lower case. */
interface DeclaredRoles {
  /** How many rows were looked at. */
  rows: number;
  names: Map<string, string>;
}

const declared = memoizeWeak<Binder, DeclaredRoles>(() => ({ rows: 0, names: new Map() }));

/** The declared roles; each row is looked at once, since more may be declared between two lists of steps. */
function declaredRoles(binder: Binder): DeclaredRoles['names'] {
  const known = declared(binder);
  const rows = Array.isArray(binder.data.roles) ? (binder.data.roles as Record<string, unknown>[]) : [];
  for (const { name } of rows.slice(known.rows)) {
    if (typeof name !== 'string' || name.length < 2 || name.length > LONGEST_ROLE) continue;
    const lower = name.toLowerCase();
    if (!known.names.has(lower)) known.names.set(lower, name);
  }
  known.rows = rows.length;
  return known.names;
}

/** The longest declared role with which a text begins. */
export function roleAt(binder: Binder, text: string): string | undefined {
  const names = declaredRoles(binder);
  if (names.size === 0) return undefined;
  for (let length = Math.min(text.length, LONGEST_ROLE); length > 1; length -= 1) {
    const name = names.get(text.slice(0, length).toLowerCase());
    const ends = /^(?:\*\*|__)?[\s:：,，]/u.test(text.slice(length, length + 3));
    if (name !== undefined && (ends || /\p{Script=Han}$/u.test(name))) return name;
  }
  return undefined;
}

/** True for the whole name of a declared role. */
export const isDeclaredRole = (binder: Binder, text: string): boolean =>
  declaredRoles(binder).has(text.toLowerCase());
