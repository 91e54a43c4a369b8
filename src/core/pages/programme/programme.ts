import { countWork } from '../../agenda/agenda.ts';
import { agendaAhead, agendaView } from '../agenda.ts';
import { drawn } from '../drawn.ts';
import { healthView } from '../charter.ts';
import type { View } from '../../generated/views.ts';
import { programmeDashboard } from './dashboard.ts';
import { programmeFindings } from './findings.ts';
import { programmeGates } from './gates.ts';
import { programmeIssues } from './issues.ts';
import { programmeLoad } from './load.ts';
import { programmeMetrics } from './metrics.ts';
import type { ProgrammeParts } from './parts.ts';
import { qualify } from '../../views/qualify.ts';
import { programmeSponsor } from './sponsor.ts';
import { programmeTimeline } from './timeline.ts';
import { programmeTouches } from './touches.ts';

/**
 * The pictures of a whole programme: what waits, its health, all plans in time, its gates, who hears
 * what, what is measured, its issues and risks, what the rules found. Their pointers name the document too (`qualify.ts`).
 *
 * @returns none where the programme has no charter
 */
export function programmeViews({ kinds, programme, health, parts }: ProgrammeParts): View[] {
  const charter = parts.find(({ context }) => context.playbook === programme.charter);
  if (!charter) return [];
  const whole = parts.filter(({ context }) => !context.playbook.host);
  const documents = whole.map(({ file }) => file);
  const items = charter.context.attempt(
    () => agendaAhead(parts.map(({ context, kind }) => ({ context, own: kind?.agenda }))),
    [],
  );
  const draws: (() => View | View[])[] = [
    () => agendaView(charter.context, items, true),
    () => qualify(charter.file.path, healthView(kinds, charter.context, health, documents)),
    () => programmeTimeline(parts, charter, countWork(items)),
    () => programmeGates(parts, charter),
    () => programmeSponsor(parts, charter),
    () => programmeLoad(charter),
    () => programmeTouches(parts, charter) ?? [],
    () => programmeDashboard(parts, charter) ?? [],
    () => programmeMetrics(charter),
    () => programmeIssues(parts, charter) ?? [],
    () => programmeFindings(whole, charter),
  ];
  return draws.flatMap((draw) => drawn(charter.context, draw));
}
