import { titleOf } from '../../core/playbook/naming/labels.ts';
import type { Property } from '../../core/playbook/schema.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import { explainDates } from '../../core/schedule/explain.ts';
import { isIsoDate } from '../../core/when/dates.ts';
import type { ValueContext } from '../features/completion/value-context.ts';
import { factValues } from '../features/completion/task-items.ts';
import { valueItems } from '../features/completion/value-items.ts';
import { factField } from '../text/fact-fields.ts';
import { FACT_KEYS } from '../../core/syntax/fact-keys.ts';
import { dataAt } from '../../core/playbook/data-at.ts';
import { descriptionOf } from '../text/fields.ts';
import type { Field, RowResult } from './edit-messages.ts';
import { written } from './written.ts';
import type { Checked, LanguageWorkspace } from '../workspace.ts';

function typeOf({ cell, node }: Property, value: string, choices: number): Field['type'] {
  if (node.enum && choices > 0) return 'choice';
  if (cell === 'score' || cell === 'integer' || cell === 'number') {
    return value === '' || !Number.isNaN(Number(value)) ? 'number' : 'text';
  }
  // A day of another form stays what its author wrote.
  return cell === 'date' && (value === '' || isIsoDate(value)) ? 'date' : 'text';
}

function fieldOf(context: ValueContext, pointer: string, property: Property): Field {
  const { playbook, lang } = context;
  const { node, name } = property;
  const isKey = pointer.lastIndexOf('/') === 0;
  const suggestions = valueItems(context, property, isKey).map(({ label, detail = '' }) => ({
    value: label,
    label: detail,
  }));
  // An enumerated value has many spellings; the one that is offered stands for all of them.
  const chosen = suggestions[node.enum?.indexOf(String(dataAt(playbook, pointer))) ?? -1];
  const value = chosen?.value ?? written(playbook, pointer);
  const type = typeOf(property, value, suggestions.length);
  return {
    pointer,
    label: titleOf(node, lang, name),
    help: descriptionOf(node, lang),
    value,
    type,
    minimum: node.minimum ?? null,
    maximum: node.maximum ?? null,
    suggestions: type === 'number' ? [] : suggestions,
  };
}

/** The columns of a row that its table has; of one in the front matter the keys that are written. */
function rowFields(context: ValueContext, list: string, index: string): Field[] {
  const { playbook } = context;
  const model = playbook.schema.lists.get(list);
  const table = playbook.origins.get(`/${list}`);
  const row = playbook.origins.get(`/${list}/${index}`);
  if (!model || !row) return [];
  const tabled =
    row.type === 'row' && table?.type === 'table'
      ? table.tables.filter((one) => one.table === row.table).flatMap((one) => one.columns)
      : [];
  return [...model.columns].flatMap(([name, property]) => {
    // What others refer to by its id is renamed everywhere at once.
    if (name === 'id' && model?.entity) return [];
    const pointer = `/${list}/${index}/${name}`;
    const present = row.type === 'row' ? tabled.includes(name) : playbook.origins.has(pointer);
    return present ? fieldOf(context, pointer, property) : [];
  });
}

/** The facts of a task, those that it has not yet too; its text and its owners are the author's prose. */
function taskFields(context: ValueContext, index: number): Field[] {
  const task = context.playbook.tasks[index];
  const written = context.playbook.syntax.tasks[index]?.facts ?? [];
  return [...FACT_KEYS].flatMap((key): Field[] => {
    const property = factField(context.registry.kinds, key);
    // What others refer to by its id is renamed everywhere at once.
    if (!task || !property || key === 'id') return [];
    const { node } = property;
    const value = task.facts[key] ?? written.find((fact) => fact.key === key)?.value ?? '';
    const suggestions = factValues(context, key).map(({ label, detail = '' }) => ({
      value: label,
      label: detail,
    }));
    const isDay = property.cell === 'when' && (value === '' || isIsoDate(value));
    const isChoice = node.enum !== undefined && suggestions.length > 0;
    return [
      {
        pointer: `/tasks/${index}/${key}`,
        label: titleOf(node, context.lang, key),
        help: descriptionOf(node, context.lang),
        value,
        type: isDay ? 'date' : isChoice ? 'choice' : 'text',
        minimum: null,
        maximum: null,
        suggestions,
      },
    ];
  });
}

/** A row, a task or a key with what can be set in it, and why its days are what they are; null for anything else. */
export function rowAt(workspace: LanguageWorkspace, uri: string, pointer: string, part?: string): RowResult {
  const file = workspace.check(uri);
  const meant = file && partNamed(file.playbook, part);
  if (!meant) return null;
  const checked = { ...file, playbook: meant };
  const [, list = '', index] = pointer.split('/');
  const fields = fieldsAt(workspace, checked, list, index);
  const [first] = fields;
  if (!first) return null;
  const { playbook, document } = checked;
  const { schedule } = checked.workspace.contextOf(playbook);
  const item = schedule.byPointer.get(`/${list}/${index}`);
  const meaning = first.suggestions.find(({ value }) => value === first.value)?.label;
  const title = list === 'tasks' ? playbook.tasks[Number(index)]?.text : meaning || first.value;
  return {
    uri,
    ...(part === undefined ? {} : { part }),
    version: document.text.version,
    title: index === undefined ? playbook.title : (item?.name ?? (title || first.label)),
    fields,
    why: item ? explainDates(item, schedule, workspace.ports.lang()) : [],
  };
}

function fieldsAt(
  { ports }: LanguageWorkspace,
  { playbook, workspace }: Checked,
  list: string,
  index: string | undefined,
): Field[] {
  const { programme } = workspace.contextOf(playbook);
  const { registry } = ports;
  const context = { registry, programme, playbook, lang: ports.lang(), today: ports.today() };
  if (list === 'tasks' && index !== undefined) return taskFields(context, Number(index));
  if (index !== undefined) return rowFields(context, list, index);
  const property = playbook.schema.scalars.get(list);
  // Prose under a heading is written in the text.
  const prose = playbook.origins.get(`/${list}`)?.type === 'prose';
  return property && !prose ? [fieldOf(context, `/${list}`, property)] : [];
}
