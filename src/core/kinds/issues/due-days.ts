import type { OptionSchema } from '../../thresholds.ts';
import type { Priority } from './priority.ts';

const days = (priority: Priority, length: number, en: string, zh: string): OptionSchema => ({
  type: 'integer',
  default: length,
  minimum: 0,
  description: { en: `${en} ${priority}`, zh: `${priority} ${zh}` },
});

/** Options of a rule with so many days for each priority. */
export function daysByPriority(
  lengths: readonly [number, number, number, number],
  en: string,
  zh: string,
): Record<'p1' | 'p2' | 'p3' | 'p4', OptionSchema> {
  const [p1, p2, p3, p4] = lengths;
  return {
    p1: days('P1', p1, en, zh),
    p2: days('P2', p2, en, zh),
    p3: days('P3', p3, en, zh),
    p4: days('P4', p4, en, zh),
  };
}

/** The option of a priority; of an issue without one that of the least urgent. */
export function daysOf(
  options: Readonly<Record<'p1' | 'p2' | 'p3' | 'p4', number>>,
  priority: Priority | null,
): number {
  return options[(priority ?? 'P4').toLowerCase() as 'p1' | 'p2' | 'p3' | 'p4'];
}
