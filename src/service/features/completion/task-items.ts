import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { FACT_KEYS } from '../../../core/syntax/fact-keys.ts';
import { valuesOf } from '../../text/fields.ts';
import { CHINESE_KEYS } from './task-context.ts';
import { dependencyItems } from './dependency-items.ts';
import { metricItems } from './metric-items.ts';
import type { ValueContext } from './value-context.ts';
import { entityItems, whenItems } from './value-items.ts';

/** Keys of the facts of a task, in Chinese as well where the document is. */
export function factItems({ playbook }: ValueContext): CompletionItem[] {
  const chinese = playbook.lang === 'zh' ? CHINESE_KEYS.keys() : [];
  return [...chinese, ...FACT_KEYS].map((key) => ({
    label: `${key}:`,
    kind: CompletionItemKind.Property,
    command: { title: '', command: 'editor.action.triggerSuggest' },
  }));
}

/** Values of a fact of a task. */
export function factValues(context: ValueContext, key: string): CompletionItem[] {
  if (key === 'sop') return entityItems(context, key);
  if (key === 'metric') return metricItems(context);
  if (key === 'after') return dependencyItems(context);
  if (key === 'due' || key === 'start' || key === 'done') return whenItems(context, true);
  // Steps, elements and levers are those of activities.
  const shared = context.registry.kinds.get('roadmap')?.schema.lists.get('activities')?.columns.get(key);
  return valuesOf(shared?.node ?? {}, context.lang).map(({ value, label, meaning }) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    detail: [label, meaning].filter(Boolean).join(': '),
  }));
}
