import type { IsoDate } from '../../when/types.ts';
import type { ViewBase } from './view.ts';

/** A programme beside the others. */
export interface PortfolioRow {
  /** Its charter. */
  pointer: string;
  path: string;
  title: string;
  /** The address of its own page, where it has one. */
  href?: string;
  health: {
    value: number | null;
    /** Value and band in words, or how much is known of what is needed. */
    text: string;
    /** The least and the most that it can still be; null where it has a value. */
    range: [number, number] | null;
    /** The largest losses; null where nothing is lost or it has no value. */
    reason: string | null;
  };
  errors: number;
  warnings: number;
  /** Work that is late. */
  late: number;
  /** Milestones, gates and go-lives of each week that is looked ahead to. */
  ahead: PortfolioMark[][];
}

/** A day that a programme moves towards. */
export interface PortfolioMark {
  type: 'milestone' | 'gate' | 'go-live';
  pointer: string;
  name: string;
  date: IsoDate;
}

/** A week in which several programmes bring too much to one group. */
export interface PortfolioCollision {
  group: string;
  week: IsoDate;
  found: number;
  shares: { programme: string; items: { pointer: string; name: string }[] }[];
}

/** The programmes of a workspace side by side. */
export interface PortfolioView extends ViewBase {
  type: 'portfolio';
  today: IsoDate;
  /** The Mondays of the weeks that are looked ahead to. */
  weeks: IsoDate[];
  /** What needs most attention first. */
  programmes: PortfolioRow[];
  collisions: PortfolioCollision[];
}
