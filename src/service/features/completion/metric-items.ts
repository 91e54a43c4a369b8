import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { parseCondition } from '../../../core/playbook/values/condition.ts';
import { withParts } from '../../../core/playbook/parts.ts';
import { rowsOf, textOf } from '../../../core/playbook/rows.ts';
import type { Playbook } from '../../../core/playbook/types.ts';
import { referencesOf } from '../../../core/references/references.ts';
import type { ValueContext } from './value-context.ts';

/** Metrics that the programme names, in conditions and wherever else; nothing defines them. */
export function metricItems({ programme }: ValueContext): CompletionItem[] {
  const named = new Map<string, string>();
  const take = (text: string, path: string): void => {
    if (text !== '' && !named.has(text)) named.set(text, path);
  };
  for (const playbook of programme.playbooks.flatMap(withParts)) {
    const { path } = playbook;
    for (const { entity, text } of referencesOf(playbook)) if (entity === 'metric') take(text, path);
    for (const { facts } of playbook.tasks) take(facts.metric ?? '', path);
    for (const text of conditionsOf(playbook))
      for (const { metric } of parseCondition(text)?.terms ?? []) take(metric, path);
  }
  return [...named].map(([label, detail]) => ({ label, detail, kind: CompletionItemKind.Reference }));
}

/** What stands in the columns that hold conditions. */
function conditionsOf(playbook: Playbook): string[] {
  return [...playbook.schema.lists.values()].flatMap(({ name, columns }) => {
    const own = [...columns.values()].filter(({ cell }) => cell === 'condition');
    return rowsOf(playbook, name).flatMap((row) => own.flatMap((column) => textOf(row[column.name]) ?? []));
  });
}
