import type { Row } from '../../playbook/rows.ts';

/** How many sites waves say they hold together. */
export function sitesIn(waves: readonly Row[]): number {
  return waves.reduce((sum, { sites }) => sum + (typeof sites === 'number' ? sites : 0), 0);
}
