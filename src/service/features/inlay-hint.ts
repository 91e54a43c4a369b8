import type { InlayHintParams } from 'vscode-languageserver-protocol';
import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver-types';
import { withParts } from '../../core/playbook/parts.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import { standingText } from '../../core/health/score-text.ts';
import type { Range as TextSpan } from '../../core/syntax/types.ts';
import { parseWhen } from '../../core/when/parse.ts';
import type { When } from '../../core/when/types.ts';
import { defineFeature, documentRequest } from '../feature.ts';
import type { Checked, LanguageWorkspace, ServicePorts } from '../workspace.ts';

/** A hint with score and band, behind the document's kind. */
function bandHint({ registry, lang }: ServicePorts, { playbook, document, file }: Checked): InlayHint[] {
  const origin = playbook.origins.get('/playbook');
  if (!origin || file.score?.value == null || !file.score.band) return [];
  const label = standingText(registry.kinds, { score: file.score, soundness: file.soundness }, lang());
  return [{ position: document.text.positionAt(origin.range.end), label, paddingLeft: true }];
}

/** Hints for the lines that are visible: the band of the score, and the days of relative times. */
export function inlayHints(workspace: LanguageWorkspace, uri: string, visible: Range): InlayHint[] {
  const checked = workspace.check(uri);
  if (!checked) return [];
  const top =
    visible.start.line <= checked.document.text.positionAt(checked.playbook.locate('/playbook').end).line;
  return [
    ...(top ? bandHint(workspace.ports, checked) : []),
    ...withParts(checked.playbook).flatMap((playbook) => dayHints({ ...checked, playbook }, visible)),
  ];
}

/** A date or time expression in the text; `row` is the pointer of the row that it schedules. */
interface WrittenTime {
  range: TextSpan;
  row: string | null;
}

function writtenTimes({ origins, syntax, host }: Playbook): WrittenTime[] {
  const cells = [...origins].flatMap(([pointer, origin]): WrittenTime[] => {
    const [, row, key] = /^(\/\w[\w-]*\/\d+)\/(when|from|until|due)$/.exec(pointer) ?? [];
    if (!row || !['cell', 'yaml', 'text'].includes(origin.type)) return [];
    return [{ range: origin.range, row: key === 'when' ? row : null }];
  });
  const facts = (host ? [] : syntax.tasks).flatMap((task) =>
    task.facts.filter(({ key }) => key === 'due' || key === 'start'),
  );
  return [...cells, ...facts.map(({ valueRange }) => ({ range: valueRange, row: null }))];
}

/** True for days of the calendar alone, from one to another or just one. */
function isCalendarDate(when: When): boolean {
  if (when.type === 'span') return isCalendarDate(when.from) && isCalendarDate(when.to);
  return when.type === 'open' ? isCalendarDate(when.from) : when.type === 'absolute';
}

/** Hints with the days of relative times and of durations; absolute dates need none. */
function dayHints({ playbook, document, workspace }: Checked, visible: Range): InlayHint[] {
  const { text } = document;
  const { schedule, date } = workspace.contextOf(playbook);
  if (schedule.axis !== 'dated') return [];
  const from = text.offsetAt(visible.start);
  const to = text.offsetAt(visible.end);
  return writtenTimes(playbook).flatMap(({ range, row }): InlayHint[] => {
    if (range.end < from || range.start > to) return [];
    const written = playbook.syntax.text.slice(range.start, range.end).replace(/^"|"$/g, '');
    const when = parseWhen(written);
    if (!when || isCalendarDate(when)) return [];
    // What is scheduled has its days from what it waits for too.
    const item = row === null ? undefined : schedule.byPointer.get(row);
    if (when.type === 'duration' && !item) return [];
    const [start, end] = item ? [item.start, item.end] : [date(written, 'start'), date(written, 'end')];
    if (!start || !end) return [];
    return [
      {
        position: text.positionAt(range.end),
        label: start === end ? start : `${start}..${end}`,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
      },
    ];
  });
}

export default defineFeature({
  setting: {
    name: 'inlayHints',
    default: true,
    description: {
      en: 'Show the days of relative times such as `W5-W8` behind them.',
      zh: '在 `W5-W8` 等相对时间之后显示具体日期。',
    },
  },
  capabilities: { inlayHintProvider: true },
  requests: [
    documentRequest<InlayHintParams, InlayHint[]>(
      'textDocument/inlayHint',
      ({ workspace }, { textDocument, range }) => inlayHints(workspace, textDocument.uri, range),
    ),
  ],
});
