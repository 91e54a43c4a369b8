import { countWhile } from '../bisect.ts';
import { memoizeWeak } from '../memoize.ts';
import { titleOf } from '../playbook/naming/labels.ts';
import { directiveAt, directiveEdit } from '../playbook/evidence/look-alikes.ts';
import { REFERENCE } from '../playbook/reader.ts';
import type { Playbook, TextEdit, UnreadPlace } from '../playbook/types.ts';
import type { ListItem, Syntax, Table } from '../syntax/types.ts';
import type { ReportExtra } from './define.ts';

/** The tables and items of each section. */
const structuresOf = memoizeWeak(({ tables, items }: Syntax) => {
  const found = new Map<number, (Table | ListItem)[]>();
  for (const one of [...tables, ...items]) {
    const known = found.get(one.section);
    if (known) known.push(one);
    else found.set(one.section, [one]);
  }
  return found;
});

/** The index of the section in which an offset stands, or -1; sections stand in the order of the text. */
function sectionAt({ sections }: Syntax, at: number): number {
  const index = countWhile(sections, ({ range }) => range.start <= at) - 1;
  const { start = Infinity, end = 0 } = sections[index]?.range ?? {};
  return start <= at && at < end ? index : -1;
}

/** What makes a place quiet, which holds no rows of the plan; null where rows that are read would go with it. */
function referenceEdit(playbook: Playbook<any>, { at }: UnreadPlace): TextEdit | null {
  const edit = directiveAt(playbook, at, REFERENCE);
  // A table in an item of a list is quiet only with the list.
  const isRead = playbook.readings.some(({ range: { start } }) => edit.range.start <= start && start < at);
  return isRead ? null : edit;
}

/** The heading right above a place, under the title of the list that the place looks like; null where others stand below it. */
function headingEdit({ syntax, lang, kind, schema }: Playbook<any>, place: UnreadPlace): TextEdit | null {
  const { like, at, what } = place;
  if (!like || like.kind !== kind || what === 'headings') return null;
  const index = sectionAt(syntax, at);
  const section = syntax.sections[index];
  const others = structuresOf(syntax).get(index) ?? [];
  const isShared =
    others.filter((one) => 'rows' in one).length > 1 || others.some(({ range }) => range.start < at);
  if (!section?.heading || section.heading.level === 1 || isShared) return null;
  const title = titleOf(schema.lists.get(like.list)?.node, lang, like.list);
  return { range: section.heading.textRange, text: title };
}

const READ_AS = { en: 'Read it as {list}', zh: '按“{list}”读取' };
const RENAME = { en: 'Rename the heading to {list}', zh: '把标题改为“{list}”' };
const QUIET = { en: 'This is reference material', zh: '这是参考资料' };

/** What an author may answer where a place was not read: what it is, or that it is nothing of the plan. */
export function answersTo(playbook: Playbook<any>, place: UnreadPlace): NonNullable<ReportExtra['offers']> {
  const answers = [
    { title: READ_AS, edit: directiveEdit(playbook, place) },
    { title: RENAME, edit: headingEdit(playbook, place) },
    { title: QUIET, edit: place.what === 'headings' ? null : referenceEdit(playbook, place) },
  ];
  return answers.flatMap(({ title, edit }) => (edit ? [{ title, edits: [edit] }] : []));
}

/** The same for places that resemble nothing, all at once. */
export function quieted(playbook: Playbook<any>, places: UnreadPlace[]): NonNullable<ReportExtra['offers']> {
  const edits = places.flatMap((place) => referenceEdit(playbook, place) ?? []);
  return edits.length === places.length ? [{ title: QUIET, edits }] : [];
}
