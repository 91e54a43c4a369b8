import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { entityName } from '../../../core/playbook/naming/names.ts';
import { hostOf, withParts } from '../../../core/playbook/parts.ts';
import { entitiesIn, spellingOf } from '../../../core/references/entities.ts';
import type { ValueContext } from './value-context.ts';

/** What a row can wait for: the rows of the document that have a place in time, and the go-live. */
export function waitedFor({
  registry,
  playbook,
  lang,
  at,
}: ValueContext): { label: string; name: string; detail: string }[] {
  const rows = withParts(hostOf(playbook))
    .flatMap(entitiesIn)
    .filter(
      ({ playbook: { schema }, pointer }) =>
        schema.lists.get(pointer.split('/')[1] ?? '')?.node['x-schedule'] === true,
    )
    // No row waits for itself.
    .filter((entity) => {
      const { start, end } = entity.playbook.locate(entity.pointer);
      return at === undefined || at < start || end < at;
    })
    .map((entity) => ({
      label: spellingOf(entity),
      name: String(entity.row.name ?? ''),
      detail: entityName(registry.kinds, entity.type)[lang],
    }))
    .filter(({ label }) => label !== '');
  const goLive = playbook.lang === 'zh' ? '上线' : 'go-live';
  return [...rows, { label: goLive, name: '', detail: lang === 'zh' ? '上线日' : 'day of the go-live' }];
}

/** The same as what the column After and the fact `after` name. */
export function dependencyItems(context: ValueContext): CompletionItem[] {
  const seen = new Set<string>();
  return waitedFor(context).flatMap(({ label, name, detail }) => {
    if (seen.has(label)) return [];
    seen.add(label);
    const other = name === label ? '' : name;
    return {
      label,
      kind: CompletionItemKind.Reference,
      detail: [other, detail].filter(Boolean).join(' · '),
      filterText: `${label} ${other}`,
    };
  });
}
