import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Property } from '../../../core/playbook/schema.ts';
import { displayLabel, titleOf } from '../../../core/playbook/naming/labels.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import { valueSpellings } from '../../../core/playbook/values/value-spelling.ts';
import { addDays } from '../../../core/when/dates.ts';
import { entitiesOf, spellingOf } from '../../../core/references/entities.ts';
import { countryCodes } from '../../../core/generated/country-codes.ts';
import { descriptionOf, namesRows, valuesOf } from '../../text/fields.ts';
import { dependencyItems, waitedFor } from './dependency-items.ts';
import { metricItems } from './metric-items.ts';
import type { ValueContext } from './value-context.ts';

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

/** Countries whose holidays are known, by the names that their reader knows. */
function countryItems(lang: Lang): CompletionItem[] {
  const names = new Intl.DisplayNames([lang === 'zh' ? 'zh-CN' : 'en'], { type: 'region' });
  return countryCodes.map((code) => {
    const detail = names.of(code) ?? code;
    return { label: code, detail, kind: CompletionItemKind.Value, filterText: `${code} ${detail}` };
  });
}

/** Scores within the limits of a column, with what each means where the schema says so. */
function scoreItems({ node, name }: Property, lang: Lang): CompletionItem[] {
  const { minimum = 1, maximum = 5 } = node;
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => {
    const label = String(minimum + index);
    return {
      label,
      kind: CompletionItemKind.Value,
      detail: displayLabel(node['x-values']?.[label], lang, titleOf(node, lang, name)),
      documentation: descriptionOf(node, lang),
    };
  });
}

/** Days and times in the forms of the grammar, from today on. */
export function whenItems(context: ValueContext, pointsOnly: boolean): CompletionItem[] {
  const { playbook, today, lang } = context;
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
    : waitedFor(context).map(({ label, name, detail }): [string, string] => [
        own ? `${name || label}后` : `after ${name || label}`,
        detail,
      ]);
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
  if (reference === 'metric') return metricItems(context);
  if (reference) return entityItems(context, reference);
  if (cell === 'score') return scoreItems(property, context.lang);
  if (namesRows(property)) return dependencyItems(context);
  if (inFrontMatter && property.name === 'calendar') return countryItems(context.lang);
  const values = valuesOf(node, context.lang);
  if (values.length > 0) {
    const written = valueSpellings(context.playbook, property, context.at);
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
  return [];
}
