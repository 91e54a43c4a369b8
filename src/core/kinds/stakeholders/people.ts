import type { DocumentContext } from '../../context.ts';
import type { StakeholdersData } from '../../generated/data.ts';
import { placedRows, textOf, type PlacedRow, type Row, type RowOf } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import { mayStandUnknown } from '../../playbook/evidence/unknown-columns.ts';
import { findRow } from '../../references/matching.ts';
import { nextFrom, rhythmOf } from '../../schedule/rhythm.ts';
import { addDays } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { desiredIn, zoneOf, type Zone } from './influence.ts';
import { limitsOf } from './thresholds.ts';

type Context = DocumentContext<StakeholdersData>;
type StrategyRow = RowOf<StakeholdersData, 'strategy'>;

/** An attitude (1-5) of a day. */
export interface Attitude {
  date: IsoDate;
  attitude: number;
  pointer: string;
}

/** A stakeholder with all that the document says of them elsewhere. */
export interface Person extends PlacedRow<RowOf<StakeholdersData, 'stakeholders'>> {
  /** Where they stand on the grid; null where power or interest is blank. */
  position: { power: number; interest: number; zone: Zone } | null;
  /** As the row says, else the last that the history has; null where neither does. */
  attitude: number | null;
  /** As the row says, else what the zone should have; null where neither is known. */
  desired: number | null;
  /** Attitudes that are dated, in the order of time. */
  history: Attitude[];
  /** What is done to win them, in the order of its steps; none that is cancelled. */
  steps: PlacedRow<StrategyRow>[];
  /** True where somebody owns a step, or the approach that the row itself names. */
  hasStrategy: boolean;
  /** The day on which the next talk is due, by the last one and how often there is one; null where either is unknown. */
  nextTalk: IsoDate | null;
}

/** Rows of a list by the stakeholder that they name. */
function byStakeholder<R extends { row: object }>(context: Context, rows: readonly R[]): Map<Row, R[]> {
  const grouped = new Map<Row, R[]>();
  for (const placed of rows) {
    const name = textOf((placed.row as Row).stakeholder);
    const row = name === undefined ? null : findRow(context.playbook, 'stakeholders', name);
    if (!row) continue;
    const own = grouped.get(row);
    if (own) own.push(placed);
    else grouped.set(row, [placed]);
  }
  return grouped;
}

function nextTalkOf(context: Context, row: Row): IsoDate | null {
  const last = context.date(textOf(row['last-contact']), 'end');
  const freq = textOf(row['contact-freq']);
  if (last === null || freq === undefined) return null;
  const rhythm = rhythmOf(freq, last, addDays(last, MOST_DAYS), context.calendar);
  return nextFrom(rhythm, addDays(last, 1));
}

/** Longest time between two talks that is looked for. */
const MOST_DAYS = 400;

function readPeople(context: Context): Person[] {
  const { playbook } = context;
  const limits = limitsOf(context.thresholds);
  const steps = byStakeholder(
    context,
    placedRows(playbook, 'strategy').filter(({ row }) => row.status !== 'cancelled'),
  );
  const histories = byStakeholder(context, placedRows(playbook, 'history'));
  return placedRows(playbook, 'stakeholders').map((placed): Person => {
    const { row } = placed;
    const own = (steps.get(row) ?? []).toSorted(
      (a, b) => (a.row.step ?? Infinity) - (b.row.step ?? Infinity) || 0,
    );
    const history = (histories.get(row) ?? [])
      .flatMap(({ row: { date, attitude }, pointer }): Attitude[] =>
        date === undefined || attitude === undefined ? [] : [{ date, attitude, pointer }],
      )
      .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
    const { power, interest } = row;
    const position =
      power === undefined || interest === undefined
        ? null
        : { power, interest, zone: zoneOf(power, interest, limits) };
    return {
      ...placed,
      position,
      attitude: row.attitude ?? history.at(-1)?.attitude ?? null,
      // What the zone should have is not what was left out.
      desired: row.desired ?? (context.isRedacted ? null : position && desiredIn(position.zone)),
      history,
      steps: own,
      hasStrategy:
        own.some(({ row: step }) => textOf(step.owner) !== undefined) ||
        (textOf(row.approach) !== undefined && textOf(row.owner) !== undefined),
      nextTalk: nextTalkOf(context, row),
    };
  });
}

/** Everybody whom a map names, read once for score, rules and picture. */
export function peopleOf(context: Context): Person[] {
  return context.derived(readPeople);
}

/** Lowest power, and highest attitude, of somebody who can stop the change and would (rules.md C6). */
const [MUCH, NEGATIVE] = [4, 2];

/** True for somebody with power who is against it. */
export function isBlocker({ row, attitude }: Person): boolean {
  return (row.power ?? 0) >= MUCH && attitude !== null && attitude <= NEGATIVE;
}

/** True where what is done to win somebody may stand in a column that nobody knows. */
export function mayBeWonUnread(playbook: Playbook<any>, pointer: string): boolean {
  return mayStandUnknown(playbook, `${pointer}/approach`) || mayStandUnknown(playbook, `${pointer}/owner`);
}
