import { createContext } from 'preact';

/** How far a reader is in a procedure. */
export interface JobProgress {
  /** The step whose card is shown, counted from 0. */
  at: number;
  /** The steps that are ticked, by number and action: a step that is rewritten is another one. */
  ticked: readonly string[];
}

export const NOT_BEGUN: JobProgress = { at: 0, ticked: [] };

/** What a panel keeps of a job aid; nothing of it is written into the document. */
export interface JobTools {
  progress: JobProgress;
  setProgress(progress: JobProgress): void;
}

/** Null on a page, where the boxes keep what is ticked. */
export const JobToolsContext = createContext<JobTools | null>(null);
