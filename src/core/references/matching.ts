import { normaliseText, slug } from '../playbook/naming/normalise.ts';
import { rowsOf, type Row } from '../playbook/rows.ts';
import type { Playbook } from '../playbook/types.ts';
import { memoizeWeak } from '../memoize.ts';

/** The id and the name of a row in the form in which references are compared. */
export const keysOf = memoizeWeak((row: Row): string[] =>
  [row.id, row.name].flatMap((own) => (own === undefined ? [] : slug(own))),
);

/** A reference in the form of `keysOf`. */
export function referenceKey(reference: string): string {
  return slug(normaliseText(reference).trim());
}

/** True where a reference, an id or a name, means the row. */
export function names(reference: string, row: Row): boolean {
  const wanted = normaliseText(reference).trim();
  return wanted === row.id || keysOf(row).includes(slug(wanted));
}

/** Everybody, whoever has a row of their own. */
const EVERYBODY = new Set(
  [
    'all',
    'everyone',
    'everybody',
    'all employees',
    'all staff',
    'all users',
    'all stakeholders',
    'all teams',
    'all audiences',
    'all groups',
    'all departments',
    'all team members',
    'all personnel',
    'all colleagues',
    'entire organization',
    'entire organisation',
    'whole organization',
    'whole organisation',
    'company-wide',
    'organization-wide',
    'organisation-wide',
    '全员',
    '全体',
    '全体员工',
    '全体人员',
    '所有人',
    '所有人员',
    '所有员工',
    '所有用户',
    '所有受众',
    '全体用户',
    '全体成员',
    '全公司',
    '各部门',
    '所有部门',
    '所有相关方',
    '所有干系人',
  ].map(slug),
);

/** True for `all employees`, `everyone`, `全员` and their like, which mean every row that there is. */
export function meansEverybody(reference: string): boolean {
  return EVERYBODY.has(referenceKey(reference));
}

const JOINTS = / ?[/+&] ?| and | or |→|->|以及|[和与及或]/;

/**
 * What a reference names: itself where that is known, else its parts (`BA/PMO`, `managers and staff`) where one of
 * them is known. A name may hold any of what joins others, so that only those who know the names can tell.
 */
export function namedIn(reference: string, isKnown: (name: string) => boolean): string[] {
  if (isKnown(reference)) return [reference];
  const parts = reference.split(JOINTS).flatMap((part) => part.trim() || []);
  return parts.length > 1 && parts.some(isKnown) ? parts : [reference];
}

/** Rows of a list of a document by every key that may refer to them; of two with one key the first. */
const rowsByKey = memoizeWeak((playbook: Playbook<any>) => {
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
  return rowsByKey(playbook)(list).get(referenceKey(reference)) ?? null;
}
