import { toJson } from '../../core/escape/json.ts';
import { agendaReport, type Agenda } from '../../core/reports/agenda.ts';
import type { Session } from '../host.ts';

/** All that is known of each item, for other programs. */
export const json = ({ today }: Session, agenda: Agenda): string =>
  `${toJson(agendaReport(agenda, today), 2)}\n`;
