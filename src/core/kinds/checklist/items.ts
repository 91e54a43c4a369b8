import type { DocumentContext } from '../../context.ts';
import type { ChecklistData } from '../../generated/data.ts';
import { placedRows, type PlacedRow, type RowOf } from '../../playbook/rows.ts';
import type { Answer, Result } from './outcome.ts';

export type ChecklistContext = DocumentContext<ChecklistData>;
type ItemRow = RowOf<ChecklistData, 'items'>;

/** An item with what it says to the score. */
export type Item = PlacedRow<ItemRow> &
  Required<Answer> & {
    /**
     * True for what is to be done: it has a status such as *in progress*, and no status beside it says how good
     * something was found. That it is done is no judgement, as a tick is none.
     */
    isWork: boolean;
  };

const isResult = (status: ItemRow['status']): status is Result =>
  status === 'pass' || status === 'partial' || status === 'fail' || status === 'na';

/** True for a status that says how good an item was found. */
const judges = ({ status }: ItemRow): boolean => isResult(status) && status !== 'na';

/** What was found: the Result column, else a Status column that says results, where done stands beside failed. */
function resultOf({ result, status }: ItemRow, byStatus: boolean): Result | null {
  if (result !== undefined) return result;
  if (isResult(status)) return status;
  return byStatus && status === 'done' ? 'pass' : null;
}

function readItems({ playbook }: ChecklistContext): Item[] {
  const rows = placedRows(playbook, 'items');
  const byStatus = rows.some(({ row }) => judges(row));
  return rows.map((placed) => {
    const { row } = placed;
    const result = resultOf(row, byStatus);
    return {
      ...placed,
      result,
      weight: row.weight ?? 1,
      critical: row.critical ?? false,
      isWork: result === null && row.status !== undefined && !byStatus,
    };
  });
}

/** The items of a checklist, read once for score, rules and picture. */
export function itemsOf(context: ChecklistContext): Item[] {
  return context.derived(readItems);
}

/** Those that are judged: all but what is to be done. */
export function judgedItems(context: ChecklistContext): Item[] {
  return itemsOf(context).filter(({ isWork }) => !isWork);
}

/** True for what failed and nobody follows up: neither an issue, nor somebody who sees to it by a day. */
export function isLost({ row, result }: Item): boolean {
  return result === 'fail' && row.issue === undefined && (row.owner === undefined || row.due === undefined);
}
