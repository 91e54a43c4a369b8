import type { Severity } from '../playbook/types.ts';
import type { IsoDate } from '../when/types.ts';

/** A fact above a view; `pointer` is what it speaks of. */
export interface Card {
  value: string;
  label: string;
  detail?: string;
  state?: 'good' | 'attention' | 'critical' | 'neutral';
  pointer?: string;
}

/** What every view starts with. */
export interface ViewBase {
  title: string;
  subtitle: string;
  cards: Card[];
}

export type BarState = 'done' | 'active' | 'planned' | 'overdue' | 'cancelled';

export interface Bar {
  id: string;
  pointer: string;
  name: string;
  owner: string | null;
  start: IsoDate;
  end: IsoDate;
  /** 0-1, null where unknown. */
  progress: number | null;
  state: BarState;
  critical: boolean;
  type: 'activity' | 'wave' | 'task';
  baseline: { start: IsoDate; end: IsoDate } | null;
  slack: number | null;
  dependsOn: string[];
}

export interface Lane {
  id: string;
  pointer: string;
  name: string;
  type: string | null;
  goal: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  state: BarState;
  bars: Bar[];
}

export interface Mark {
  id: string;
  pointer: string;
  type: 'milestone' | 'gate' | 'win';
  name: string;
  date: IsoDate;
  owner: string | null;
  /** A gate's criteria, a milestone's evidence, a win's before and after. */
  detail: string | null;
  /** Gates only. */
  decision?: 'go' | 'conditional' | 'no-go' | 'pending';
  state: BarState;
}

export interface TimelineView extends ViewBase {
  type: 'timeline';
  axis: 'dated' | 'relative';
  start: IsoDate | null;
  end: IsoDate | null;
  /** For the labels of project weeks and months. */
  origin: IsoDate | null;
  today: IsoDate;
  lanes: Lane[];
  marks: Mark[];
  /** Things without a date, named so that nothing is lost. */
  undated: { pointer: string; name: string; type: string }[];
  blackouts: { start: IsoDate; end: IsoDate; name: string }[];
}

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

export interface ProfileAxis {
  id: string;
  pointer: string;
  name: string;
  score: number | null;
  threshold: number;
  previous: number | null;
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
}

export interface MatrixView extends ViewBase {
  type: 'matrix';
  /** First days of the weeks. */
  weeks: IsoDate[];
  today: IsoDate;
  rows: {
    pointer: string;
    name: string;
    touches: number;
    wanted: number;
    goLive: IsoDate | null;
    channels: string[];
    cells: {
      week: IsoDate;
      events: { name: string; date: IsoDate; type: string | null; sender: string | null; pointer: string }[];
    }[];
  }[];
}

export interface FlowStep {
  pointer: string;
  no: string;
  action: string;
  role: string | null;
  input: string | null;
  output: string | null;
  timeLimit: string | null;
  check: string | null;
  record: string | null;
  ifItFails?: string | null;
  /** Step numbers that may follow: the next one, and where a failure leads. */
  next: { no: string; when: string | null }[];
}

export interface FlowView extends ViewBase {
  type: 'flow';
  roles: string[];
  steps: FlowStep[];
  control: { label: string; value: string | null; pointer: string }[];
  exceptions: { when: string; do: string; who: string | null }[];
  purpose: string | null;
  scope: string | null;
}

export interface TableColumn {
  key: string;
  label: string;
  numeric: boolean;
}

export interface TableView extends ViewBase {
  type: 'table';
  /** `list` is the property that the rows are of. */
  tables: {
    list: string;
    name: string;
    columns: TableColumn[];
    rows: { pointer: string; cells: string[] }[];
  }[];
}

export interface HealthView extends ViewBase {
  type: 'health';
  value: number | null;
  band: string | null;
  coverage: number;
  components: { name: string; weight: number; value: number | null; loss: number | null }[];
  cap: { value: number; rule: string } | null;
  /** Charter: facts in reading order. */
  facts: { label: string; value: string; pointer: string }[];
  documents: {
    /** The document itself; see `programme/qualify.ts`. */
    pointer: string;
    path: string;
    kind: string;
    title: string;
    score: number | null;
    band: string | null;
    errors: number;
    warnings: number;
  }[];
}

/** What the rules found in the documents of a programme. */
export interface IssuesView extends ViewBase {
  type: 'issues';
  documents: {
    pointer: string;
    path: string;
    title: string;
    /** `line` counts from 1. */
    issues: { pointer: string; line: number; severity: Severity; rule: string; message: string }[];
  }[];
}

export type View =
  TimelineView | ChecklistView | ProfileView | MatrixView | FlowView | TableView | HealthView | IssuesView;
export type ViewType = View['type'];
