import type { HoverParams } from 'vscode-languageserver-protocol';
import type { Hover, Position } from 'vscode-languageserver-types';
import { labelled } from '../../core/message.ts';
import { dataAt } from '../../core/playbook/data-at.ts';
import type { SchemaNode } from '../../core/playbook/schema.ts';
import { displayLabel, titleOf } from '../../core/playbook/naming/labels.ts';
import { entityName } from '../../core/playbook/naming/names.ts';
import type { Lang, Origin } from '../../core/playbook/types.ts';
import { explainDates } from '../../core/schedule/explain.ts';
import { explainQuarters } from '../../core/schedule/quarters.ts';
import { explainedText, explainScore, type ExplainedPlace } from '../../core/health/explain-score.ts';
import { scoreLabel, standingText } from '../../core/health/score-text.ts';
import type { Registry } from '../../core/registry.ts';
import type { Score } from '../../core/score/types.ts';
import type { KindRegistry } from '../../core/kinds/kind.ts';
import type { Range } from '../../core/syntax/types.ts';
import { spellingOf, type Entity } from '../../core/references/entities.ts';
import { defineFeature, documentRequest } from '../feature.ts';
import { factField } from '../text/fact-fields.ts';
import { columnAt, fieldHelp, propertyAt, valueAt, valuesOf } from '../text/fields.ts';
import { say } from '../text/messages.ts';
import { readingAt } from '../text/reading.ts';
import { playbookPosition } from '../occurrences/at-position.ts';
import { occurrenceAt } from '../occurrences/occurrences.ts';
import { toRange } from '../lsp-ranges.ts';
import type { Checked, LanguageWorkspace } from '../workspace.ts';

/** Most errors and warnings that a score of form leads to. */
const MOST_FINDINGS = 5;

/** Escapes Markdown: texts of documents are data, in one paragraph. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|!&~]/g, '\\$&');
}

/** Markdown about a score: how it stands, and what is behind it, each place a link to its line. */
function scoreHelp({ kinds }: Registry, { file, document }: Checked, score: Score, lang: Lang): string {
  const { playbook, soundness } = file;
  const standing = standingText(kinds, { score, soundness }, lang, say(lang, 'no-score'));
  // A line of the document, as editors lead to it: they count from 1.
  const linked = (text: string, start: number): string =>
    `[${escaped(text)}](<${document.uri}#L${document.text.positionAt(start).line + 1}>)`;
  const place = ({ text, pointer }: ExplainedPlace): string =>
    pointer === '' ? escaped(text) : linked(text, playbook.locate(pointer).start);
  const open = file.findings.filter(({ severity }) => severity !== 'info').slice(0, MOST_FINDINGS);
  return [
    `**${labelled(scoreLabel(score, lang), standing, lang)}**`,
    ...explainScore(kinds, playbook, score, lang).map((line) =>
      explainedText({ ...line, text: line.id === 'formula' ? line.text : escaped(line.text) }, lang, place),
    ),
    ...(score.form ? open.map(({ message, range }) => `- ${linked(message, range.start)}`) : []),
  ].join('\n\n');
}

/** Markdown about the entity that a reference means: its name, where it is, and what its row says. */
function entityText(kinds: KindRegistry, entity: Entity, lang: Lang): string {
  const { row, type, playbook, pointer } = entity;
  const facts = Object.entries(row).flatMap(([key, text]) => {
    if (typeof text !== 'string' || key === 'id' || key === 'name') return [];
    const node = propertyAt(playbook, `${pointer}/${key}`)?.node ?? {};
    return [
      labelled(titleOf(node, lang, key), escaped(displayLabel(node['x-values']?.[text], lang, text)), lang),
    ];
  });
  const title = escaped(String(row.name ?? spellingOf(entity)));
  return [`**${title}** · ${entityName(kinds, type)[lang]} · ${escaped(playbook.path)}`, ...facts].join(
    '  \n',
  );
}

/** What the value that stands there means, where it is one of several or a step with a name. */
function meaningOf(node: SchemaNode, said: unknown, lang: Lang): string[] {
  const found = valuesOf(node, lang).find(({ value }) => value === String(said));
  if (!found || (found.meaning === '' && found.label === found.value)) return [];
  return [labelled(`**${escaped(found.label)}**`, found.meaning, lang)];
}

/** The range to highlight for an offset: the key, or its value. */
function rangeAt(origin: Origin, offset: number): Range {
  const key = origin.type === 'yaml' ? origin.keyRange : null;
  return key && key.start <= offset && offset <= key.end ? key : origin.range;
}

/**
 * Markdown about a position: the field, the entity referred to, the state of a box, why a date is what it is, how a
 * table, list or heading was read, the score.
 */
export function hover(workspace: LanguageWorkspace, uri: string, position: Position): Hover | null {
  const at = playbookPosition(workspace, uri, position);
  const checked = workspace.check(uri);
  if (!at || !checked) return null;
  const { playbook, programme, offset, document } = at;
  const lang = workspace.ports.lang();
  const { kinds } = workspace.ports.registry;
  const parts: string[] = [];
  const value = valueAt(playbook, offset);
  const column = columnAt(playbook, offset);
  const fact = playbook.syntax.tasks
    .flatMap(({ facts }) => facts)
    .find(({ range }) => range.start <= offset && offset <= range.end);
  const property =
    (fact && factField(kinds, fact.key)) ?? column ?? (value && propertyAt(playbook, value.pointer));
  if (property) parts.push(fieldHelp(kinds, property.name, property.node, lang));
  const said = fact?.value ?? (value && !column ? dataAt(playbook, value.pointer) : undefined);
  if (property) parts.push(...meaningOf(property.node, said, lang));
  const occurrence = occurrenceAt(programme, playbook, offset);
  if (occurrence?.role === 'reference') {
    parts.push(entityText(kinds, occurrence.entity, lang));
  }
  const task = playbook.tasks.find(({ state, index }) => {
    const { marker, range } = playbook.syntax.tasks[index] ?? { marker: null, range: null };
    // What is open or done needs no words but at its box.
    const place = state === 'open' || state === 'done' ? marker : range;
    return place !== null && place.start - 1 <= offset && offset <= place.end + 1;
  });
  if (task) parts.push(say(lang, `task-${task.state}`));
  const { schedule, quarters } = checked.workspace.contextOf(playbook);
  const item = schedule.items
    .filter(({ pointer }) => {
      const range = playbook.locate(pointer);
      return range.start <= offset && offset <= range.end;
    })
    .at(-1);
  const covers = ({ start, end }: Range): boolean => start <= offset && offset <= end;
  const why = [
    ...(item ? explainDates(item, schedule, lang) : []),
    ...explainQuarters(playbook, quarters, lang, covers),
  ];
  if (why.length > 0) parts.push(why.map(escaped).join('  \n'));
  const reading = readingAt(playbook, offset, kinds, lang);
  if (reading.length > 0) parts.push(reading.map(escaped).join('  \n'));
  const { score } = checked.file;
  if (score && value && ['/playbook', '/title'].includes(value.pointer))
    parts.push(scoreHelp(workspace.ports.registry, checked, score, lang));
  if (parts.length === 0) return null;
  const range = occurrence?.range ?? fact?.range ?? column?.range ?? (value && rangeAt(value.origin, offset));
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') },
    ...(range ? { range: toRange(document.text, range) } : {}),
  };
}

export default defineFeature({
  setting: {
    name: 'hover',
    default: true,
    description: {
      en: 'Say what a field means, how a table or list was read, why a date is here and what a reference leads to.',
      zh: '悬停时说明字段含义、表格或列表如何读取、日期由来和引用对象。',
    },
  },
  capabilities: { hoverProvider: true },
  requests: [
    documentRequest<HoverParams, Hover | null>(
      'textDocument/hover',
      ({ workspace }, { textDocument, position }) => hover(workspace, textDocument.uri, position),
    ),
  ],
});
