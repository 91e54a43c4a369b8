import { titleOf } from '../../../core/playbook/labels.ts';
import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import { FACT_KEYS } from '../../../core/syntax/tasks.ts';
import { valuesOf } from '../../text/fields.ts';
import { placeAt } from '../navigation.ts';
import type { LanguageWorkspace } from '../../workspace.ts';
import { blankItems, directiveItems } from './blank.ts';
import { fitted } from './fitted.ts';
import { writingPlace } from './place.ts';
import { columnItems, headingItems, keyItems, kindItems, rowItem, rowKeyItems } from './structure.ts';
import { entityItems, valueItems, whenItems, type ValueContext } from './values.ts';
import type { WritingPlace } from './writing-place.ts';

function factItems(): CompletionItem[] {
  return [...FACT_KEYS].map((key) => ({
    label: `${key}:`,
    kind: CompletionItemKind.Property,
    command: { title: '', command: 'editor.action.triggerSuggest' },
  }));
}

function factValues(context: ValueContext, key: string): CompletionItem[] {
  if (key === 'sop' || key === 'metric') return entityItems(context, key);
  if (key === 'after')
    return ['phase', 'milestone', 'activity'].flatMap((type) => entityItems(context, type));
  if (key === 'due' || key === 'start' || key === 'done') return whenItems(context, true);
  // Steps, elements and levers are those of activities.
  const shared = context.registry.kinds.get('roadmap')?.schema.lists.get('activities')?.columns.get(key);
  return valuesOf(shared?.node ?? {}, context.lang).map(({ value, label, meaning }) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    detail: [label, meaning].filter(Boolean).join(': '),
  }));
}

function suppressionItems(context: ValueContext, found: readonly string[]): CompletionItem[] {
  return context.registry.rules
    .filter(({ kinds }) => kinds.includes('*') || kinds.includes(context.playbook.kind))
    .map(({ id, why }) => ({
      label: id,
      kind: CompletionItemKind.Constant,
      documentation: why[context.lang],
      // What can be silenced here and now comes first.
      sortText: `${found.includes(id) ? 0 : 1}${id}`,
    }));
}

function itemsAt(context: ValueContext, place: WritingPlace, found: readonly string[]): CompletionItem[] {
  const { playbook, lang } = context;
  const { schema } = playbook;
  switch (place.type) {
    case 'kind':
      return kindItems(context.registry.kinds, lang);
    case 'key':
      return keyItems(schema, playbook, lang, place.assigned);
    case 'value':
    case 'cell':
      return valueItems(context, place.property, place.type === 'value');
    case 'heading':
      return headingItems(schema, playbook, lang);
    case 'column':
      return columnItems(place.list, place.present, playbook, lang);
    case 'row':
      return [rowItem(place.table, lang)];
    case 'owner':
      return entityItems(context, 'role');
    case 'fact':
      return factItems();
    case 'fact-value':
      return factValues(context, place.key);
    case 'suppression':
      return suppressionItems(context, found);
    case 'row-key':
      return rowKeyItems(place.list, lang, place.assigned);
    case 'directive':
      return directiveItems(lang);
    case 'binding':
      return [...schema.lists.values()].map(({ name, node }) => ({
        label: name,
        kind: CompletionItemKind.Struct,
        detail: titleOf(node, lang, name),
      }));
    case 'blank':
      return blankItems(schema, playbook, lang);
  }
}

/** The beginning of a front matter that is no playbook yet, once its first letters say that it may become one. */
function firstLine(workspace: LanguageWorkspace, uri: string, position: Position): CompletionItem[] {
  const { text, playbook } = workspace.get(uri) ?? {};
  if (!text || playbook) return [];
  const typed = /^\uFEFF?---\r?\n(p[a-z]*)$/.exec(text.getText().slice(0, text.offsetAt(position)))?.[1];
  if (typed === undefined || !'playbook'.startsWith(typed)) return [];
  const range = { start: { line: 1, character: 0 }, end: position };
  return kindItems(workspace.ports.registry.kinds, workspace.ports.lang()).map((item) => {
    const label = `playbook: ${item.label}`;
    return { ...item, label, textEdit: { range, newText: label } };
  });
}

/**
 * What can be written at a position; each item replaces what stands there.
 * @param trigger the sign that was typed, where that is why it is asked for
 */
export function completion(
  workspace: LanguageWorkspace,
  uri: string,
  position: Position,
  trigger?: string,
): CompletionItem[] {
  const here = placeAt(workspace, uri, position);
  if (!here) return firstLine(workspace, uri, position);
  const place = writingPlace(here.playbook, here.offset, trigger === ' ');
  if (!place) return [];
  const { playbook, programme, document } = here;
  const { ports } = workspace;
  const { registry } = ports;
  const context = { registry, playbook, programme, lang: ports.lang(), today: ports.today() };
  const found = place.type === 'suppression' ? (workspace.check(uri)?.file.findings ?? []) : [];
  const rules = found.map(({ rule }) => rule);
  return itemsAt(context, place, rules).map((item) => fitted(item, place, document.text));
}
