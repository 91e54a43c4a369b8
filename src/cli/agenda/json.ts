import { toJson } from '../../core/escape/json.ts';
import type { Session } from '../host.ts';
import type { Agenda } from './agenda.ts';

/** All that is known of each item, for other programs. */
export function json({ today }: Session, { period, title, groups, later, done }: Agenda): string {
  const items = groups.flatMap((group) =>
    group.items.map((item) => ({ bucket: group.bucket, ...item, edits: undefined })),
  );
  return `${toJson({ reportVersion: 1, today, to: period.to, title, items, later, done }, 2)}\n`;
}
