import type { Intent } from '../../src/core/generated/intents.ts';
import { partNamed } from '../../src/core/playbook/parts.ts';
import { rowsOf, type Row } from '../../src/core/playbook/rows.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import { commentsOf, json, linesAt, linesOf, more, tasksOf, unplacedRestOf } from './read-again.ts';

/** The rows after an intent that moves, takes out or repeats some; null where the list has not these rows. */
function rowsAfter(rows: readonly Row[], intent: Intent): Row[] | null {
  const index = Number(intent.pointer.split('/')[2]);
  const after = [...rows];
  if (intent.type === 'move-row') after.splice(intent.to, 0, ...after.splice(index, 1));
  else if (intent.type === 'delete-row') after.splice(index, intent.count);
  else after.splice(index, 0, ...rows.slice(index, index + 1));
  return index < rows.length ? after : null;
}

/** What is wrong after rows of a list were moved, copied or taken out; null for nothing. */
export function rearrangedFault(
  before: Playbook,
  meant: Playbook,
  next: Playbook,
  intent: Intent,
): string | null {
  const [, list = '', number] = intent.pointer.split('/');
  const { kind } = meant;
  const now = kind === next.kind ? next : partNamed(next, kind);
  const wanted = rowsAfter(rowsOf(meant, list), intent);
  const rows = now && now.kind === kind ? rowsOf(now, list) : [];
  // A list may stand in a table and in items.
  const isTable = rowsOf(meant, list).every((_, at) => meant.origins.get(`/${list}/${at}`)?.type === 'row');
  const key = meant.schema.lists.get(list)?.key ?? '';
  // The number of a step or phase follows its place, and an id is not repeated.
  const said = (row: Row): string =>
    json(
      Object.entries(row).flatMap(([name, value]) => {
        if (name === 'id' && (intent.type === 'duplicate-row' || !isTable)) return [];
        if (!isTable && (name === 'no' || name === key)) return [[name, linesOf(String(value))]];
        return [[name, value]];
      }),
    );
  if (!wanted || json(wanted.map(said)) !== json(rows.map(said))) return 'has other rows';
  const isList = (of: string, pointer: string): boolean => of === kind && pointer === `/${list}`;
  const isPart = meant !== before && rows.length === 0;
  const others = (of: string, pointer: string): boolean => (isPart && of === kind) || isList(of, pointer);
  if (unplacedRestOf(before, others) !== unplacedRestOf(next, others)) return 'changes something else';
  const count = intent.type === 'delete-row' ? intent.count : 1;
  const own = linesAt(
    meant,
    Array.from({ length: count }, (_, nth) => `/${list}/${Number(number) + nth}`),
  );
  const [was, is] = [linesOf(before.syntax.text), linesOf(next.syntax.text)];
  const lost = more(was, is);
  const gained = more(is, was);
  if (more(lost, intent.type === 'delete-row' ? own : []).length > 0) return `loses ${json(lost)}`;
  // A copy says what its row says, but for an id.
  const isCopied = intent.type === 'duplicate-row' && !meant.origins.has(`/${list}/${number}/id`);
  const strange = isCopied ? gained.filter((line) => !was.includes(line)) : gained;
  const most = intent.type === 'duplicate-row' && !isCopied ? own.length : 0;
  if (strange.length > most) return `gains ${json(strange)}`;
  for (const of of [tasksOf, commentsOf]) {
    if (intent.type !== 'delete-row' && more(of(before), of(next)).length > 0)
      return 'loses a task or remark';
    if (intent.type !== 'duplicate-row' && more(of(next), of(before)).length > 0)
      return 'gains a task or remark';
  }
  return null;
}
