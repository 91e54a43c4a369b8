import type { DocumentContext } from '../context.ts';
import { normaliseText, slug } from '../playbook/normalise.ts';
import type { Playbook } from '../playbook/types.ts';
import type { ScheduledItem } from '../schedule/types.ts';
import type { IsoDate } from '../when/types.ts';
import { remember } from '../remember.ts';
import type { Programme } from './types.ts';

/** A row of a list, whatever the kind. */
export type Row = Record<string, unknown> & { id?: string; name?: string };

/** What these answers are read from. */
export type Facts = Pick<DocumentContext, 'programme' | 'scheduleOf' | 'dateIn'>;

/** Rows of a list of a document, or none. */
export function rowsOf(playbook: Playbook<any> | null, list: string): Row[] {
  const rows: unknown = playbook?.data[list];
  return Array.isArray(rows) ? rows.filter((row): row is Row => typeof row === 'object' && row !== null) : [];
}

/** A property as text: trimmed, a list joined, nothing where it is absent or blank. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A property as a list of texts; a single text is a list of one. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  const text = textOf(value);
  return text === undefined ? [] : [text];
}

/** The id and the name of a row in the form in which references are compared. */
export const keysOf = remember((row: Row): string[] =>
  [row.id, row.name].flatMap((own) => (own === undefined ? [] : slug(own))),
);

/** True where a reference, an id or a name, means the row. */
export function names(reference: string, row: Row): boolean {
  const wanted = normaliseText(reference).trim();
  return wanted === row.id || keysOf(row).includes(slug(wanted));
}

/** Rows of a list of a document by every key that may refer to them; of two with one key the first. */
const rowsByKey = remember((playbook: Playbook<any>) => {
  const lists = new Map<string, ReadonlyMap<string, Row>>();
  return (list: string): ReadonlyMap<string, Row> => {
    const known = lists.get(list);
    if (known) return known;
    const rows = rowsOf(playbook, list).toReversed();
    const byKey = new Map(rows.flatMap((row) => keysOf(row).map((key): [string, Row] => [key, row])));
    lists.set(list, byKey);
    return byKey;
  };
});

/** The row of a document's list that a reference means, or null. */
export function findRow(playbook: Playbook<any> | null, list: string, reference: string): Row | null {
  if (!playbook) return null;
  return rowsByKey(playbook)(list).get(slug(normaliseText(reference).trim())) ?? null;
}

/** The charter, or null for a stand-alone document that is none. */
export function charterOf(programme: Programme): Playbook | null {
  return programme.charter ?? programme.latest('change');
}

/** The row of Roles that a name or id means, or null where it is not declared. */
export function roleOf(programme: Programme, name: string): Row | null {
  return findRow(charterOf(programme), 'roles', name);
}

/** Level of a declared role (`executive`, `senior`, `middle`, `frontline`, `external`), or null where unknown. */
export function levelOf(programme: Programme, name: string): string | null {
  return textOf(roleOf(programme, name)?.level) ?? null;
}

/** True where the role is declared with the level executive. */
export function isExecutive(programme: Programme, name: string): boolean {
  return levelOf(programme, name) === 'executive';
}

/** The charter's row of a group, or null. */
export function groupOf(programme: Programme, name: string): Row | null {
  return findRow(charterOf(programme), 'groups', name);
}

/** Phases of a type with their pointers, in the order of the table. */
export function phasesOfType(roadmap: Playbook | null, type: string): { phase: Row; pointer: string }[] {
  return rowsOf(roadmap, 'phases').flatMap((phase, index) =>
    phase.type === type ? [{ phase, pointer: `/phases/${index}` }] : [],
  );
}

/** First or last day of a when-expression with the start, calendar and rows of any document of the programme. */
export function dateOf(
  facts: Facts,
  playbook: Playbook | null,
  value: unknown,
  edge: 'start' | 'end',
): IsoDate | null {
  return playbook ? facts.dateIn(playbook, textOf(value), edge) : null;
}

/** A row of the roadmap in time; null where the roadmap has no calendar dates. */
export function scheduled(facts: Facts, roadmap: Playbook | null, pointer: string): ScheduledItem | null {
  if (!roadmap) return null;
  const schedule = facts.scheduleOf(roadmap);
  return schedule.axis === 'dated' ? (schedule.byPointer.get(pointer) ?? null) : null;
}

/** First and last day of all phases of a type in the latest roadmap; null where one of them has no date. */
function periodOf(facts: Facts, type: string): { from: IsoDate; to: IsoDate } | null {
  const roadmap = facts.programme.latest('roadmap');
  const phases = phasesOfType(roadmap, type).map(({ pointer }) => scheduled(facts, roadmap, pointer));
  const starts = phases.flatMap((phase) => phase?.start ?? []).sort();
  const ends = phases.flatMap((phase) => phase?.end ?? []).sort();
  const [from, to] = [starts[0], ends.at(-1)];
  const complete = starts.length === phases.length && ends.length === phases.length;
  return complete && from !== undefined && to !== undefined ? { from, to } : null;
}

/** True for the names that stand for the pilot wherever a wave is named. */
export function isPilotName(reference: string): boolean {
  return ['pilot', '试点', '试点期'].includes(slug(reference));
}

/** First day of the pilot, or null where it is unknown. */
export function pilotStart(facts: Facts): IsoDate | null {
  return periodOf(facts, 'pilot')?.from ?? null;
}

/** Last day of the pilot, or null where it is unknown. */
export function pilotEnd(facts: Facts): IsoDate | null {
  return periodOf(facts, 'pilot')?.to ?? null;
}

/** First day of the roll-out, or null where it is unknown. */
export function rolloutStart(facts: Facts): IsoDate | null {
  return periodOf(facts, 'rollout')?.from ?? null;
}

/** Last day of the last roll-out phase, or null where it is unknown. */
export function rolloutEnd(facts: Facts): IsoDate | null {
  return periodOf(facts, 'rollout')?.to ?? null;
}

function waveStart(facts: Facts, wave: string): IsoDate | null {
  const roadmap = facts.programme.latest('roadmap');
  const index = rowsOf(roadmap, 'waves').findIndex((row) => names(wave, row));
  return index < 0 ? null : (scheduled(facts, roadmap, `/waves/${index}`)?.start ?? null);
}

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
