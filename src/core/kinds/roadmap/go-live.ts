import { textOf, type Row } from '../../playbook/rows.ts';
import type { IsoDate } from '../../when/types.ts';
import { charterOf, groupOf } from '../change/roles.ts';
import { dateOf, isPilotName, pilotStart, rolloutStart, waveStart, type Facts } from './periods.ts';

/** Go-live of the programme: start of the roll-out, else `go-live` of the charter. */
function goLiveOfProgramme(facts: Facts): IsoDate | null {
  const charter = charterOf(facts.programme);
  return rolloutStart(facts) ?? dateOf(facts, charter, charter?.data['go-live'], 'start');
}

/**
 * Day on which a group starts to work the new way (docs/scoring.md): its own `go-live`, else the start
 * of its wave (`pilot` is the pilot phase), else of the roll-out, else the charter's `go-live`.
 */
export function goLiveOfGroup(facts: Facts, group: string): IsoDate | null {
  const row = groupOf(facts.programme, group);
  const own = dateOf(facts, charterOf(facts.programme), row?.['go-live'], 'start');
  if (own) return own;
  const wave = textOf(row?.wave);
  if (wave === undefined) return goLiveOfProgramme(facts);
  const start = waveStart(facts, wave) ?? (isPilotName(wave) ? pilotStart(facts) : null);
  return start ?? goLiveOfProgramme(facts);
}

/** Go-live of an audience of the communication plan: its own, else its group's, else the programme's. */
export function goLiveOfAudience(facts: Facts, audience: Row): IsoDate | null {
  const own = dateOf(facts, facts.programme.latest('comms'), audience['go-live'], 'start');
  if (own) return own;
  const group = textOf(audience.group);
  return group === undefined ? goLiveOfProgramme(facts) : goLiveOfGroup(facts, group);
}
