import type { ViewBase } from './view.ts';
import type { IsoDate } from '../../when/types.ts';

export interface ChecklistItem {
  pointer: string;
  text: string;
  done: boolean;
  owners: string[];
  due: IsoDate | null;
  overdue: boolean;
  /** Share of sub-tasks done, or null without any. */
  progress: number | null;
  children: ChecklistItem[];
}

export interface ChecklistView extends ViewBase {
  type: 'checklist';
  sections: { name: string; done: number; total: number; items: ChecklistItem[] }[];
}
