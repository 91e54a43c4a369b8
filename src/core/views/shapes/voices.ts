import type { IsoDate } from '../../when/types.ts';
import type { ViewBase } from './view.ts';

/** One voice: what is said, what lies behind it, what is done. */
export interface VoiceCard {
  pointer: string;
  name: string;
  /** What is said or done, where that is not the name. */
  sign: string | null;
  cause: string | null;
  response: string | null;
  /** Kinds of answers, in words. */
  answers: string[];
  /** False where no answer fits the type; null where that cannot be told. */
  fits: boolean | null;
  /** Kinds of answers that would fit, in words. */
  fitting: string[];
  /** Who says it: a group or somebody. */
  from: string | null;
  /** Impact times likelihood, 1-25, and how high that is. */
  exposure: number | null;
  level: 'high' | 'medium' | 'low' | null;
  /** Days of the three steps: listened, empathised, solved. */
  steps: (IsoDate | null)[];
  owner: string | null;
  due: IsoDate | null;
  isOverdue: boolean;
  isClosed: boolean;
}

/** Resistance as data: the voices of each type, the highest exposure first, closed ones last. */
export interface VoicesView extends ViewBase {
  type: 'voices';
  columns: { id: string | null; name: string; meaning: string | null; voices: VoiceCard[] }[];
}
