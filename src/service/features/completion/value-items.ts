import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Property } from '../../../core/playbook/schema.ts';
import { titleOf } from '../../../core/playbook/labels.ts';
import { entityName } from '../../../core/playbook/names.ts';
import type { Lang, Playbook } from '../../../core/playbook/types.ts';
import type { Registry } from '../../../core/registry.ts';
import type { Programme } from '../../../core/programme/types.ts';
import { addDays } from '../../../core/when/dates.ts';
import { entitiesOf, spellingOf } from '../../../core/references/entities.ts';
import { descriptionOf, valuesOf } from '../../text/fields.ts';

/** What values depend on beside their property. */
export interface ValueContext {
  registry: Registry;
  programme: Programme;
  playbook: Playbook;
  lang: Lang;
  today: string;
}

/** Entities of a type across the programme, as references write them. */
export function entityItems({ programme }: ValueContext, type: string): CompletionItem[] {
  const seen = new Set<string>();
  return entitiesOf(programme).flatMap((entity) => {
    const label = spellingOf(entity);
    if (entity.type !== type || label === '' || seen.has(label)) return [];
    seen.add(label);
    const name = entity.row.name === label ? '' : (entity.row.name ?? '');
    return [
      {
        label,
        kind: CompletionItemKind.Reference,
        detail: [name, entity.playbook.path].filter(Boolean).join(' · '),
        // People write names too, so both find the entry.
        filterText: `${label} ${name}`,
      },
    ];
  });
}

/** Days and times in the forms of the grammar, from today on. */
export function whenItems(
  { registry, programme, playbook, today, lang }: ValueContext,
  pointsOnly: boolean,
): CompletionItem[] {
  const zh = lang === 'zh';
  // Times stand in the language of the document, whatever the reader speaks.
  const own = playbook.lang === 'zh';
  const days: [string, string][] = [
    [today, zh ? '今天' : 'today'],
    [addDays(today, 7), zh ? '一周后' : 'in a week'],
    [addDays(today, 28), zh ? '四周后' : 'in four weeks'],
  ];
  const relative: [string, string][] = pointsOnly
    ? []
    : [
        [own ? '第1个月' : 'M1', zh ? '第 1 个月' : 'the first month'],
        [own ? '第1-2周' : 'W1-W2', zh ? '第 1 至 2 周' : 'weeks 1 to 2'],
        [own ? '第1个月末' : 'end of M1', zh ? '第 1 个月末' : 'the end of month 1'],
      ];
  const after = pointsOnly
    ? []
    : entitiesOf(programme)
        .filter(
          (entity) =>
            entity.playbook.path === playbook.path &&
            ['phase', 'milestone', 'activity'].includes(entity.type),
        )
        .map((entity): [string, string] => {
          const name = String(entity.row.name ?? spellingOf(entity));
          return [own ? `${name}后` : `after ${name}`, entityName(registry.kinds, entity.type)[lang]];
        });
  return [...days, ...relative, ...after].map(([label, detail], index) => ({
    label,
    detail,
    kind: CompletionItemKind.Value,
    sortText: String(index).padStart(3, '0'),
  }));
}

/** What a key of the front matter or a column may hold. */
export function valueItems(
  context: ValueContext,
  property: Property,
  inFrontMatter: boolean,
): CompletionItem[] {
  const { node, cell } = property;
  const reference = node['x-ref'] ?? node.items?.['x-ref'];
  if (reference) return entityItems(context, reference);
  const values = valuesOf(node, context.lang);
  if (values.length > 0) {
    // Values stand in the language of the document, whatever the reader speaks.
    const written = new Map(valuesOf(node, context.playbook.lang).map(({ value, label }) => [value, label]));
    return values.map(({ value, label, meaning }) => ({
      label: inFrontMatter && property.name === 'status' ? value : (written.get(value) ?? value),
      kind: CompletionItemKind.EnumMember,
      detail: label,
      ...(meaning ? { documentation: meaning } : {}),
    }));
  }
  if (cell === 'date' || cell === 'when') return whenItems(context, cell === 'date');
  if (cell === 'boolean') {
    return ['yes', 'no'].map((label) => ({ label, kind: CompletionItemKind.Value }));
  }
  if (cell === 'score') {
    return [1, 2, 3, 4, 5].map((score) => ({
      label: String(score),
      kind: CompletionItemKind.Value,
      detail: titleOf(node, context.lang, property.name),
      documentation: descriptionOf(node, context.lang),
    }));
  }
  return [];
}
