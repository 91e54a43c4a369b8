import { analyse, type Workspace } from '../../src/core/index.ts';

/** Checks one document on the day of the attacks. */
export const check = (text: string): Workspace =>
  analyse([{ path: 'attack.md', text }], { today: '2026-04-14', lang: 'en' });
