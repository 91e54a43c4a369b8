import type { ViewBase } from './view.ts';
import type { Severity } from '../../playbook/types.ts';

/** What the rules found in the documents of a programme. */
export interface FindingsView extends ViewBase {
  type: 'findings';
  documents: {
    pointer: string;
    path: string;
    title: string;
    /** `line` counts from 1. */
    findings: { pointer: string; line: number; severity: Severity; rule: string; message: string }[];
  }[];
}
