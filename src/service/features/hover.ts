import type { Hover, Position } from 'vscode-languageserver-types';
import { labelled } from '../../core/message.ts';
import { displayLabel, titleOf } from '../../core/playbook/labels.ts';
import { entityName } from '../../core/playbook/names.ts';
import type { Lang, Origin } from '../../core/playbook/types.ts';
import { explainDates } from '../../core/schedule/explain.ts';
import { bandName } from '../../core/health/bands.ts';
import type { Score } from '../../core/score/types.ts';
import type { Range } from '../../core/syntax/types.ts';
import type { KindRegistry } from '../../core/kinds/kind.ts';
import { spellingOf, type Entity } from '../../core/references/entities.ts';
import { columnAt, fieldHelp, propertyAt, valueAt } from '../text/fields.ts';
import { say } from '../text/messages.ts';
import { placeAt } from './navigation.ts';
import { occurrenceAt } from '../occurrences/occurrences.ts';
import { toRange, type LanguageWorkspace } from '../workspace.ts';

/** A score in words: value, formula, what would raise it. */
export function scoreText(kinds: KindRegistry, score: Score, lang: Lang): string {
  const value = score.value === null ? say(lang, 'no-score') : score.value.toFixed(1);
  const band = score.band ? ` · ${bandName(kinds, score.band, lang)}` : '';
  return [
    `**${labelled(say(lang, 'score'), `${value}${band}`, lang)}**`,
    score.formula,
    score.raise ? labelled(say(lang, 'raise'), score.raise.text, lang) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Texts of documents are data; what Markdown would make of them is switched off. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!]/g, '\\$&');
}

/** What a reference means: its name, where it is, and what its row says. */
function entityText(kinds: KindRegistry, entity: Entity, lang: Lang): string {
  const { row, type, playbook, pointer } = entity;
  const facts = Object.entries(row).flatMap(([key, text]) => {
    if (typeof text !== 'string' || key === 'id' || key === 'name') return [];
    const node = propertyAt(playbook, `${pointer}/${key}`)?.node ?? {};
    return [
      labelled(titleOf(node, lang, key), plain(displayLabel(node['x-values']?.[text], lang, text)), lang),
    ];
  });
  const title = plain(String(row.name ?? spellingOf(entity)));
  return [`**${title}** · ${entityName(kinds, type)[lang]} · ${plain(playbook.path)}`, ...facts].join('  \n');
}

/** The part of a value that an offset stands in: its key, or what follows. */
function rangeAt(origin: Origin, offset: number): Range {
  const key = origin.type === 'yaml' ? origin.keyRange : null;
  return key && key.start <= offset && offset <= key.end ? key : origin.range;
}

/** What stands at a position: the field and its meaning, whom a reference means, why a date is what it is. */
export function hover(workspace: LanguageWorkspace, uri: string, position: Position): Hover | null {
  const place = placeAt(workspace, uri, position);
  const checked = workspace.check(uri);
  if (!place || !checked) return null;
  const { playbook, programme, offset, document } = place;
  const lang = workspace.ports.lang();
  const { kinds } = workspace.ports.registry;
  const parts: string[] = [];
  const value = valueAt(playbook, offset);
  const column = columnAt(playbook, offset);
  const property = column ?? (value && propertyAt(playbook, value.pointer));
  if (property) parts.push(fieldHelp(kinds, property.name, property.node, lang));
  const occurrence = occurrenceAt(programme, playbook, offset);
  if (occurrence?.role === 'reference') {
    parts.push(entityText(kinds, occurrence.entity, lang));
  }
  const { schedule } = checked.workspace.contextOf(playbook);
  const item = schedule.items
    .filter(({ pointer }) => {
      const range = playbook.locate(pointer);
      return range.start <= offset && offset <= range.end;
    })
    .at(-1);
  const why = item ? explainDates(item, schedule, lang) : [];
  if (why.length > 0) parts.push(why.map(plain).join('  \n'));
  const { score } = checked.file;
  if (score && value && ['/playbook', '/title'].includes(value.pointer))
    parts.push(scoreText(kinds, score, lang));
  if (parts.length === 0) return null;
  const range = occurrence?.range ?? column?.range ?? (value && rangeAt(value.origin, offset));
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') },
    ...(range ? { range: toRange(document.text, range) } : {}),
  };
}
