import type { Playbook } from '../../playbook/types.ts';
import { isPilotName } from '../../kinds/roadmap/periods.ts';
import { memoize } from '../../memoize.ts';
import type { DocumentContext } from '../../context.ts';
import { dataAt } from '../../playbook/data-at.ts';
import { normaliseText } from '../../playbook/naming/normalise.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { parseWhen } from '../../when/parse.ts';
import { anchorsOf } from '../../when/resolve.ts';
import { isSeveral } from '../../playbook/values/item-ranges.ts';
import { nameSource } from '../../edits/sources/name-source.ts';
import { renameDependency } from '../../edits/rename-dependency.ts';
import { isLikeGoLive } from '../../when/events.ts';
import { suggester } from '../../playbook/naming/suggest.ts';
import { entityName } from '../../playbook/naming/names.ts';
import type { Range } from '../../syntax/types.ts';
import { defineRule } from '../../lint/define.ts';
import { entitiesOfType, hasEntities, meaningsOf } from '../../references/entities.ts';
import { meansEverybody, namedIn } from '../../references/matching.ts';
import { placeOfReference, referencesOf, type Reference } from '../../references/references.ts';

/** Where a row names what it waits for: the name itself, where it stands as it is read. */
function placeOf(playbook: Playbook, { pointer, target }: { pointer: string; target: string }): Range {
  const task = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
  const facts = playbook.syntax.tasks[Number(task ?? -1)]?.facts.map(({ valueRange }) => valueRange);
  const cells = ['after', 'when', 'from'].flatMap(
    (column) => playbook.origins.get(`${pointer}/${column}`)?.range ?? [],
  );
  for (const { start, end } of facts ?? cells) {
    const at = playbook.syntax.text.slice(start, end).lastIndexOf(target);
    if (at >= 0) return { start: start + at, end: start + at + target.length };
  }
  return playbook.locate(pointer);
}

/** The time of a row as it is written, where it names what it waits for: `T-48h`. */
function timeWith(playbook: Playbook, pointer: string, target: string): string {
  const texts = ['when', 'from', 'to'].flatMap(
    (column) => textOf(dataAt(playbook, `${pointer}/${column}`)) ?? [],
  );
  return texts.find((text) => text.includes(target)) ?? target;
}

/** Times that count from a go-live which is not known, in rows that have no place in the schedule. */
function withoutGoLive({
  playbook,
  schedule,
  date,
}: Pick<DocumentContext, 'playbook' | 'schedule' | 'date'>): { pointer: string; text: string }[] {
  return [...playbook.schema.lists.values()].flatMap((list) => {
    const columns = [...list.columns.values()].filter(({ cell }) => cell === 'when');
    return rowsOf(playbook, list.name).flatMap((row, index) => {
      const pointer = `/${list.name}/${index}`;
      if (schedule.byPointer.has(pointer)) return [];
      return columns.flatMap(({ name }) => {
        const text = textOf(row[name]);
        const when = text === undefined ? null : parseWhen(text);
        const counts = when !== null && anchorsOf(when).some(({ event }) => event);
        return text && counts && date(text, 'start') === null ? { pointer: `${pointer}/${name}`, text } : [];
      });
    });
  });
}

/** Another name as it is to be written for a reference; null where that does not stand by itself as it is read. */
function sourceAt(playbook: Playbook, reference: Reference, range: Range, name: string): string | null {
  if (playbook.syntax.text.slice(range.start, range.end) !== reference.text) return null;
  const type = playbook.origins.get(reference.pointer)?.type;
  // Marks of a line would make something else of it.
  if (type === 'text' && /[:：()（）—–|→>]/u.test(name)) return null;
  const source = nameSource(name, type === 'cell' || type === 'text' ? type : 'yaml');
  return placeOfReference(playbook, reference)?.whole || source === name ? source : null;
}

/** True for a document that might hold the rows itself and has none: its names are all there is. */
function hasOwnButEmpty({ schema, data }: Playbook, type: string): boolean {
  const own = [...schema.lists.values()].filter(({ entity }) => entity === type);
  return own.length > 0 && own.every(({ name }) => data[name] === undefined);
}

export default defineRule({
  id: 'dangling-reference',
  kinds: ['*'],
  severity: 'error',
  effort: 1,
  core: true,
  messages: {
    default: {
      en: '"{text}"{where} is no {entity} of this programme: correct it, or add it ({known})',
      zh: '本项目中没有名为“{text}”的{entity}{where}：请更正或补充（现有：{known}）',
    },
    near: {
      en: '"{text}"{where} is no {entity} of this programme: did you mean "{near}"?',
      zh: '本项目中没有名为“{text}”的{entity}{where}：是否指“{near}”？',
    },
    row: {
      en: '"{text}"{where} is no row of this document, so nothing can wait for it: correct it ({known})',
      zh: '本文档中没有名为“{text}”的行{where}，无法以它为前置：请更正（现有：{known}）',
    },
    'row-near': {
      en: '"{text}"{where} is no row of this document, so nothing can wait for it: did you mean "{near}"?',
      zh: '本文档中没有名为“{text}”的行{where}，无法以它为前置：是否指“{near}”？',
    },
    'row-ambiguous': {
      en: '"{text}"{where} names {count} rows of this document, so it does not say which to wait for: refer to one of them by its id',
      zh: '“{text}”{where}对应本文档中的 {count} 行，无法确定以哪一行为前置：请用编号指明是哪一行',
    },
    'go-live': {
      en: '"{text}"{where} is no row of this document: for the go-live of {day} write `go-live`',
      zh: '本文档中没有名为“{text}”的行{where}：如指 {day} 的上线，请写“上线”或 `go-live`',
    },
    'no-go-live': {
      en: '"{text}"{where} counts from the go-live, which is not known: write `go-live` in the front matter of the charter, or add a row of that name',
      zh: '“{text}”{where}以上线日为准，而上线日未知：请在变革章程的文件头写 `go-live`，或补充同名的行',
    },
    'no-charter': {
      en: '"{text}"{where} counts from the go-live, which is not known: put a charter beside this file (`playbook: change`) with `go-live: YYYY-MM-DD`, or write the day',
      zh: '“{text}”{where}以上线日为准，而上线日未知：请在本文件旁新建变革章程（`playbook: change`）并写 `go-live: YYYY-MM-DD`，或直接写日期',
    },
    ambiguous: {
      en: '"{text}"{where} names {count} rows of the type {entity}: refer to one of them by its id',
      zh: '“{text}”{where}对应 {count} 个{entity}：请用编号指明是哪一个',
    },
  },
  why: {
    en: 'What a lost reference controlled is controlled no more',
    zh: '引用失效，原来的关联和控制也随之失效',
  },
  fix: { en: 'Correct the reference or add its target', zh: '更正引用，或补充其目标' },
  fixTitle: { en: 'Write {near}', zh: '改为 {near}' },
  fixable: true,
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  creates: 'row',
  supersedes: ['phase-missing', 'no-pilot', 'phase-gap'],
  check({ playbook, programme, kinds, schedule, date, report }) {
    const noGoLive = programme.charter === null ? 'no-charter' : 'no-go-live';
    const rows = schedule.items.flatMap(({ name, type }) => (type === 'task' || name === '' ? [] : name));
    const written = new Set(rows);
    const nearRow = suggester(rows);
    const times = new Map<string, number>();
    for (const name of rows.map(normaliseText)) times.set(name, (times.get(name) ?? 0) + 1);
    for (const lost of schedule.lost) {
      const { pointer, target: text, count, event } = lost;
      const range = placeOf(playbook, lost);
      if (count > 1) {
        report(pointer, { text, count }, { message: 'row-ambiguous', range, fault: text });
        continue;
      }
      if (event || isLikeGoLive(text)) {
        const goLive = date('go-live', 'start');
        if (event || goLive === null)
          report(
            pointer,
            { text: timeWith(playbook, pointer, text) },
            { message: noGoLive, range, severity: 'info', fault: noGoLive },
          );
        else report(pointer, { text, day: goLive }, { message: 'go-live', range, fault: text });
        continue;
      }
      const near = nearRow(text);
      if (near === null) {
        report(pointer, { text, known: rows.slice(0, 5) }, { message: 'row', range, fault: text });
        continue;
      }
      // A row that waits for itself would be another fault, as would a name that several rows have.
      const own = schedule.byPointer.get(pointer)?.name === near;
      const one = times.get(normaliseText(near)) === 1;
      const edit = own || !one ? null : renameDependency(playbook, lost, near, written);
      report(
        pointer,
        { text, near },
        { message: 'row-near', range, fault: text, ...(edit ? { fix: [edit] } : {}) },
      );
    }
    for (const { pointer, text } of withoutGoLive({ playbook, schedule, date }))
      report(pointer, { text }, { message: noGoLive, severity: 'info', fault: noGoLive });
    // Only once a reference is lost: a programme has many names.
    const knownOf = memoize((entity: string) => {
      const all = entitiesOfType(programme, entity).map(({ row }) => row);
      const known = all.flatMap((row) => textOf(row.id) ?? textOf(row.name) ?? []);
      const near = suggester([...known, ...all.flatMap((row) => textOf(row.name) ?? [])]);
      return { some: known.slice(0, 5), near: memoize(near) };
    });
    // Many rows name the same phase or group.
    const isNamedAs = memoize((entity: string) =>
      memoize((name: string) => meansEverybody(name) || meaningsOf(programme, entity, name) === 1),
    );
    for (const reference of referencesOf(playbook)) {
      const { text, entity, pointer } = reference;
      // Unknown roles are the matter of undeclared-role; `pilot` is a wave everywhere.
      if (entity === 'role' || (entity === 'wave' && isPilotName(text))) continue;
      // Where there is nothing of the type, its document is missing: no fault of the reference.
      if (!hasEntities(programme, entity) || hasOwnButEmpty(playbook, entity)) continue;
      const isNamed = isNamedAs(entity);
      if (namedIn(text, isNamed).every(isNamed)) continue;
      const type = entityName(kinds, entity);
      const range = placeOfReference(playbook, reference)?.range ?? playbook.locate(pointer);
      const fault = `${entity} ${text}`;
      const count = meaningsOf(programme, entity, text);
      if (count > 1) {
        report(pointer, { text, entity: type, count }, { message: 'ambiguous', range, fault });
        continue;
      }
      const known = knownOf(entity);
      const near = known.near(text);
      if (near === null) {
        // A phase that work names and the plan has not is missing once, not as a phase, a type and a gap.
        const covers = entity === 'phase' ? ['/phases'] : [];
        report(pointer, { text, entity: type, known: known.some }, { range, fault, covers });
        continue;
      }
      const one = meaningsOf(programme, entity, near) === 1 && !(reference.inList && isSeveral(near));
      const source = one ? sourceAt(playbook, reference, range, near) : null;
      const fix = source === null ? {} : { fix: [{ range, text: source }] };
      report(pointer, { text, entity: type, near }, { message: 'near', range, fault, ...fix });
    }
  },
});
