import type { DocumentContext } from '../context.ts';
import { inWords } from '../message.ts';
import { displayLabel, titleOf } from '../playbook/naming/labels.ts';
import { textOf, textsOf } from '../playbook/rows.ts';
import type { Property } from '../playbook/schema.ts';
import type { Bilingual, Lang } from '../playbook/types.ts';
import { resolve } from '../references/entities.ts';
import { DAY_COLUMNS, type ComparedRow } from './rows.ts';
import type { Edited } from './types.ts';

const OWNER: Bilingual = { en: 'Owner', zh: '责任人' };

/** A name as the programme writes it in full: of a role its name, not its id. */
function fullName(context: DocumentContext, type: string, text: string): string {
  return resolve(context.programme, context.playbook, type, text)?.row.name ?? text;
}

/** A value in the reader's words; '' where there is none. */
export function valueText(context: DocumentContext, { node }: Property, value: unknown): string {
  const { lang } = context;
  const reference = node['x-ref'] ?? node.items?.['x-ref'];
  const values = node['x-values'] ?? node.items?.['x-values'];
  const one = (text: string): string =>
    reference === undefined ? displayLabel(values?.[text], lang, text) : fullName(context, reference, text);
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return inWords((Array.isArray(value) ? textsOf(value) : [textOf(value) ?? []].flat()).map(one), lang);
}

/** What a column or key says in both states, where that is not the same. */
export function fieldChange(
  [before, after]: readonly [DocumentContext, DocumentContext],
  property: Property,
  [was, is]: readonly [unknown, unknown],
): Edited['fields'] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const change = { before: valueText(before, property, was), after: valueText(after, property, is) };
  if (change.before === change.after) return [];
  return [{ name: titleOf(property.node, after.lang, property.name), ...change }];
}

function ownersChange(
  before: DocumentContext,
  after: DocumentContext,
  was: string[],
  is: string[],
): Edited['fields'] {
  const text = (context: DocumentContext, owners: string[], lang: Lang): string =>
    inWords(
      owners.map((owner) => fullName(context, 'role', owner)),
      lang,
    );
  const change = { before: text(before, was, after.lang), after: text(after, is, after.lang) };
  return change.before === change.after ? [] : [{ name: OWNER[after.lang], ...change }];
}

/** Columns that are told of in another way: as what moved, what is done, what is decided. */
const TOLD: ReadonlySet<string> = new Set(['status', 'decision', 'id']);

/** What a row says otherwise than before, but for its days, its status and its decision. */
export function editsOf(
  contexts: readonly [DocumentContext, DocumentContext],
  { before, after }: { before: ComparedRow; after: ComparedRow },
): Edited['fields'] {
  if (before.task && after.task) return ownersChange(...contexts, before.task.owners, after.task.owners);
  const columns = [...(after.list?.columns.values() ?? [])];
  return columns
    .filter(({ name, cell }) => !TOLD.has(name) && !(DAY_COLUMNS.has(name) && cell === 'when'))
    .flatMap((column) => fieldChange(contexts, column, [before.row[column.name], after.row[column.name]]));
}
