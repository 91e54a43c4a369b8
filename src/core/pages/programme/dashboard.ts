import type { BulletsView } from '../../views/shapes/bullets.ts';
import { qualify } from '../../views/qualify.ts';
import { viewOf, type ProgrammeDocument } from './parts.ts';

/** Where the metrics of a programme stand, by its latest dashboard; null without one. */
export function programmeDashboard(
  parts: readonly ProgrammeDocument[],
  { context, file }: ProgrammeDocument,
): BulletsView | null {
  const latest = context.programme.latest('kpi');
  const part = parts.find((one) => one.context.playbook === latest);
  const view = part ? viewOf(part, 'bullets') : null;
  return part && view ? { ...qualify(part.file.path, view), title: file.playbook.title } : null;
}
