import type { IsoDate } from '../../when/types.ts';
import type { ViewBase } from './view.ts';

export interface ProfileAxis {
  id: string;
  pointer: string;
  name: string;
  score: number | null;
  threshold: number;
  previous: number | null;
  /** Means of what executives and staff gave, null where they were not asked apart. */
  executives: number | null;
  staff: number | null;
  evidence: string | null;
  action: string | null;
  owner: string | null;
  due: string | null;
}

export interface ProfileView extends ViewBase {
  type: 'profile';
  axes: ProfileAxis[];
  total: number | null;
  range: [number, number] | null;
  minimum: number;
  maximum: number;
  bands: { id: string; name: string; from: number; to: number }[];
  band: string | null;
  /** The total from which on the change is ready. */
  needed: number;
  /** Who gave the scores, and how many of them. */
  raters: { role: string; count: number | null }[];
  /** The day of the assessment before this one. */
  before: IsoDate | null;
  /** By when it is to be assessed again. */
  again: IsoDate | null;
}
