import { InlayHintKind, type CodeLens, type InlayHint, type Range } from 'vscode-languageserver-types';
import type { Lang } from '../core/playbook/types.ts';
import { bandName } from '../core/score/bands.ts';
import { parseWhen } from '../core/when/parse.ts';
import { say } from './messages.ts';
import { toRange, type Checked, type LanguageWorkspace } from './workspace.ts';

/** Above the first line: score and band, what is late, and the way to the picture. */
export function codeLenses(workspace: LanguageWorkspace, uri: string): CodeLens[] {
  const checked = workspace.check(uri);
  if (!checked) return [];
  const { ports } = workspace;
  const lang = ports.lang();
  const { file, playbook } = checked;
  const range = toRange(checked.document.text, playbook.locate(''));
  const preview = { command: 'changebook.preview', arguments: [uri] };
  const { score } = file;
  const titles: string[] = [];
  if (score) {
    const value = score.value === null ? say(lang, 'no-score') : score.value.toFixed(1);
    titles.push(`${say(lang, 'score')}: ${value}${score.band ? ` · ${bandName(score.band, lang)}` : ''}`);
  }
  const matrix = checked.workspace.viewsOf(playbook).find((view) => view.type === 'matrix');
  const [fewest] = (matrix?.rows ?? []).toSorted((a, b) => a.touches - b.touches);
  if (fewest) titles.push(say(lang, 'touches', { value: `${fewest.touches} / ${fewest.wanted}` }));
  const late = playbook.tasks.filter(({ done, facts }) => {
    const due = checked.workspace.contextOf(playbook).date(facts.due, 'end');
    return !done && due !== null && due < ports.today();
  }).length;
  if (late > 0) titles.push(say(lang, 'overdue', { count: late }));
  titles.push(say(lang, 'preview'));
  return titles.map((title) => ({ range, command: { title, ...preview } }));
}

/** The band that a document's score lies in, behind its kind. */
function bandHint({ playbook, document, file }: Checked, lang: Lang): InlayHint[] {
  const origin = playbook.origins.get('/playbook');
  if (!origin || file.score?.value == null || !file.score.band) return [];
  const label = `${file.score.value} · ${bandName(file.score.band, lang)}`;
  return [{ position: document.text.positionAt(origin.range.end), label, paddingLeft: true }];
}

/** What follows from what is written: the band of the score, and the days of relative times. */
export function inlayHints(workspace: LanguageWorkspace, uri: string, visible: Range): InlayHint[] {
  const checked = workspace.check(uri);
  if (!checked) return [];
  const top =
    visible.start.line <= checked.document.text.positionAt(checked.playbook.locate('/playbook').end).line;
  return [...(top ? bandHint(checked, workspace.ports.lang()) : []), ...dayHints(checked, visible)];
}

/** Days of relative times, behind them. Days that are written need no hint. */
function dayHints({ playbook, document, workspace }: Checked, visible: Range): InlayHint[] {
  const { text } = document;
  const context = workspace.contextOf(playbook);
  const from = text.offsetAt(visible.start);
  const to = text.offsetAt(visible.end);
  const dated = context.schedule.axis === 'dated';
  if (!dated) return [];
  const places = [
    ...[...playbook.origins].flatMap(([pointer, origin]) =>
      /^\/\w[\w-]*\/\d+\/(?:when|from|until|due)$/.test(pointer) && origin.type === 'cell'
        ? [origin.range]
        : [],
    ),
    ...playbook.syntax.tasks.flatMap(({ facts }) =>
      facts.filter(({ key }) => key === 'due' || key === 'start').map(({ valueRange }) => valueRange),
    ),
  ];
  return places.flatMap((range): InlayHint[] => {
    if (range.end < from || range.start > to) return [];
    const written = playbook.syntax.text.slice(range.start, range.end).replace(/^"|"$/g, '');
    const when = parseWhen(written);
    if (!when || when.type === 'absolute' || when.type === 'duration') return [];
    const [start, end] = [context.date(written, 'start'), context.date(written, 'end')];
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
