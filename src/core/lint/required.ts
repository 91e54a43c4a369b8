import type { Envelope, Severity } from '../playbook/types.ts';

/** Severity of a missing value: a draft may still have gaps. */
export function requiredSeverity(data: Pick<Envelope, 'status'>): Severity {
  return (data.status ?? 'draft') === 'draft' ? 'warning' : 'error';
}

/** True where the author has not yet, or not any more, to keep the document right. */
export function isRetired(data: Pick<Envelope, 'status'>): boolean {
  return data.status === 'closed' || data.status === 'superseded';
}
