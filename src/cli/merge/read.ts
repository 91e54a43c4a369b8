import { constants } from 'node:buffer';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import type { Report, ReportFile } from '../../core/reports/report.ts';
import { readNamed } from '../unreadable.ts';

type Shape = Record<string, unknown>;
const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null;
const every = (value: unknown, holds: (one: Shape) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => isObject(one) && holds(one));
const isPosition = (value: unknown): boolean =>
  isObject(value) && typeof value.line === 'number' && typeof value.column === 'number';
const isRange = (value: unknown): boolean =>
  isObject(value) && isPosition(value.start) && isPosition(value.end);
const isEdit = ({ range, text }: Shape): boolean => isRange(range) && typeof text === 'string';
const isRelated = ({ path, range, message }: Shape): boolean =>
  typeof path === 'string' && isRange(range) && typeof message === 'string';
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info'];
// A cache holds a finding for each line that is printed, so nothing is made to look at one.
const isFinding = (one: Shape): boolean =>
  typeof one.rule === 'string' &&
  typeof one.message === 'string' &&
  typeof one.pointer === 'string' &&
  SEVERITIES.includes(one.severity) &&
  typeof one.effort === 'number' &&
  isRange(one.range) &&
  every(one.related, isRelated) &&
  every(one.fixes, ({ title, edits }) => typeof title === 'string' && every(edits, isEdit));

/** Whether something is a list of files of a report, so far as joining and writing one needs it. */
export function isFiles(value: unknown): value is ReportFile[] {
  return every(value, ({ path, findings }) => typeof path === 'string' && every(findings, isFinding));
}

/** Whether something is a report so far as joining and writing one needs it; a test holds it to the schema. */
export function isReport(value: unknown): value is Report {
  if (!isObject(value) || value.reportVersion !== 1 || typeof value.today !== 'string') return false;
  const { summary } = value;
  return (
    isFiles(value.files) &&
    every(value.programmes, ({ path }) => typeof path === 'string') &&
    isObject(summary) &&
    ['files', 'playbooks', 'suppressed'].every((key) => typeof summary[key] === 'number') &&
    SEVERITIES.includes(summary.failOn)
  );
}

/** Reads a report of a shard. @throws UsageError for what is none */
export function readReport(session: Session, path: string): Report {
  const text = readNamed(session, path, constants.MAX_STRING_LENGTH);
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (isReport(value)) return value;
  } catch {
    // Told below, as what is JSON and no report.
  }
  throw new UsageError(say(session.lang, 'no-report', { path }));
}
