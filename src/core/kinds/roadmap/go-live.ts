import type { ScheduleAccess } from '../../context.ts';
import { textOf, type Row } from '../../playbook/rows.ts';
import type { IsoDate } from '../../when/types.ts';
import { charterOf, groupOf } from '../change/roles.ts';
import { dateOf, isPilotName, pilotStart, rolloutStart, waveStart } from './periods.ts';

/** Go-live of the programme: start of the roll-out, else `go-live` of the charter. */
export function goLiveOfProgramme(access: ScheduleAccess): IsoDate | null {
  const charter = charterOf(access.programme);
  return rolloutStart(access) ?? dateOf(access, charter, charter?.data['go-live'], 'start');
}

/**
 * Day on which a group starts to work the new way (docs/scoring.md): its own `go-live`, else the start
 * of its wave (`pilot` is the pilot phase), else of the roll-out, else the charter's `go-live`.
 */
export function goLiveOfGroup(access: ScheduleAccess, group: string): IsoDate | null {
  const row = groupOf(access.programme, group);
  const own = dateOf(access, charterOf(access.programme), row?.['go-live'], 'start');
  if (own) return own;
  const wave = textOf(row?.wave);
  if (wave === undefined) return goLiveOfProgramme(access);
  const start = waveStart(access, wave) ?? (isPilotName(wave) ? pilotStart(access) : null);
  return start ?? goLiveOfProgramme(access);
}

/** Go-live of an audience of the communication plan: its own, else its group's, else the programme's. */
export function goLiveOfAudience(access: ScheduleAccess, audience: Row): IsoDate | null {
  const own = dateOf(access, access.programme.latest('comms'), audience['go-live'], 'start');
  if (own) return own;
  const group = textOf(audience.group);
  return group === undefined ? goLiveOfProgramme(access) : goLiveOfGroup(access, group);
}
