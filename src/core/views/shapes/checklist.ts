import type { ViewBase } from './view.ts';
import type { TaskState } from '../../syntax/types.ts';
import type { IsoDate } from '../../when/types.ts';

export interface ChecklistItem {
  pointer: string;
  text: string;
  state: TaskState;
  /** True for the state `done`. */
  done: boolean;
  owners: string[];
  due: IsoDate | null;
  overdue: boolean;
  /** Share of sub-tasks done of those that are not cancelled, or null without any. */
  progress: number | null;
  children: ChecklistItem[];
}

export interface ChecklistView extends ViewBase {
  type: 'checklist';
  /** What is cancelled counts neither as done nor in `total`. */
  sections: { name: string; done: number; total: number; items: ChecklistItem[] }[];
}
