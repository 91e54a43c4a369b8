import type { AnalysedFile, Workspace } from '../../core/analyse.ts';
import { toJson } from '../../core/escape/json.ts';
import { forMarkdown } from '../../core/escape/markdown.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { bandName } from '../../core/health/bands.ts';
import { healthReason } from '../../core/health/health-words.ts';
import { scoreText } from '../../core/health/score-text.ts';
import { labelled } from '../../core/message.ts';
import { notReadText } from '../../core/readings/not-read.ts';
import type { Health, Score } from '../../core/score/types.ts';
import { type CommandLine, count, formatOption } from '../command-line.ts';
import { tellFaults } from '../faults.ts';
import type { ExitCode, Session } from '../host.ts';
import { say } from '../messages.ts';
import { reportNotRead, reportParts } from '../report.ts';
import { sayUnreadable } from '../unreadable.ts';
import { WHAT_IF_FORMATS } from '../what-if/report.ts';
import { supposedBy } from '../what-if/supposed-by.ts';
import { load } from '../workspace.ts';

export interface ScoreOptions {
  format: string;
  min: number;
  whatIf?: string;
}

interface Scored {
  files: AnalysedFile[];
  programmes: Workspace['programmes'];
}

const number = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(1));

function capText(cap: Health['cap']): string {
  return cap ? ` (≤ ${cap.value}: ${cap.rule}, ${cap.path})` : '';
}

function text({ lang, registry: { kinds } }: Session, { files, programmes }: Scored): string {
  const scoreLine = (name: string, score: Score | null): string => {
    const value = score?.value == null ? say(lang, 'no-score') : scoreText(kinds, score, lang);
    return `${name}: ${value}${score?.raise ? ` — ${score.raise.text}` : ''}`;
  };
  const lines = [
    ...files.flatMap(({ path, playbook, score, parts }) => [
      scoreLine(path, score),
      ...parts.map((part) => `  ${scoreLine(part.playbook.kind, part.score)}`),
      ...[notReadText(playbook.unread, lang) ?? []].flat().map((line) => `  ${line}`),
    ]),
    ...programmes.map(({ programme, health }) => {
      const value = health.value === null ? '' : ` ${scoreText(kinds, health, lang)}${capText(health.cap)}`;
      const reason = healthReason(health, lang);
      const said = reason === null ? '' : `${value && ' —'} ${reason}`;
      return `${programme.id}: ${say(lang, 'health')}${value}${said}`;
    }),
  ];
  return lines.map((line) => `${forLine(line)}\n`).join('');
}

function json({ today }: Session, { files, programmes }: Scored): string {
  const report = {
    reportVersion: 1,
    today,
    files: files.map((file) => ({
      path: file.path,
      kind: file.playbook.kind,
      score: file.score,
      ...reportParts(file),
      ...reportNotRead(file),
    })),
    programmes: programmes.map(({ programme, health }) => ({
      id: programme.id,
      path: programme.charter?.path,
      health,
    })),
  };
  return `${toJson(report, 2)}\n`;
}

/** For a comment on a pull request. */
function markdown({ lang, registry: { kinds } }: Session, { files, programmes }: Scored): string {
  const head = (['document', 'score', 'band', 'raise'] as const).map((id) => say(lang, id));
  const scoreRow = (name: string, score: Score | null): string[] => [
    forMarkdown(name),
    number(score?.value),
    score?.band ? bandName(kinds, score.band, lang) : '–',
    forMarkdown(score?.raise?.text ?? ''),
  ];
  const rows = [
    ...programmes.map(({ programme, health }) => [
      `**${forMarkdown(programme.id ?? '')}**`,
      number(health.value),
      forMarkdown(`${health.band ? bandName(kinds, health.band, lang) : '–'}${capText(health.cap)}`),
      forMarkdown(healthReason(health, lang) ?? ''),
    ]),
    ...files.flatMap(({ path, score, parts }) => [
      scoreRow(path, score),
      ...parts.map((part) => scoreRow(`${path} · ${part.playbook.kind}`, part.score)),
    ]),
  ];
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |\n`;
  const notes = files.flatMap(({ path, playbook: { unread } }) => {
    const note = notReadText(unread, lang);
    return note === null ? [] : `\n${forMarkdown(labelled(path, note, lang))}\n`;
  });
  return [line(head), '| --- | --: | --- | --- |\n', ...rows.map(line), ...notes].join('');
}

const FORMATS: Record<string, (session: Session, scored: Scored) => string> = { text, json, markdown };

/**
 * `changebook score`: each document with what would raise it, and the health of each programme; with `--what-if` what
 * would become of them, and what else, were a row to lie elsewhere in time.
 */
export async function score(session: Session, paths: string[], options: ScoreOptions): Promise<ExitCode> {
  const loaded = await load(session, paths);
  const { sources } = loaded;
  const asked = options.whatIf === undefined ? null : supposedBy(session, loaded, options.whatIf);
  const workspace = asked?.after ?? loaded.workspace;
  const files = workspace.files.filter((file) => sources.asked.has(file.path));
  const { programmes } = workspace;
  session.host.stdout.write(
    asked
      ? (WHAT_IF_FORMATS[options.format]?.(session, asked) ?? '')
      : (FORMATS[options.format]?.(session, { files, programmes }) ?? ''),
  );
  sayUnreadable(session, sources);
  if (tellFaults(session, workspace, files)) return 3;
  if (sources.unreadable.length > 0) return 2;
  const scores = files.flatMap(({ score, parts }) => [score, ...parts.map((part) => part.score)]);
  const values = [...scores.map((score) => score?.value), ...programmes.map(({ health }) => health.value)];
  return values.some((value) => value != null && value < options.min) ? 1 : 0;
}

export function defineScore({ command, run, text }: CommandLine): void {
  command('score', 'help-score')
    .argument('[paths...]')
    .addOption(formatOption(Object.keys(FORMATS)))
    .option('--min <n>', text('help-min'), count, 0)
    .option('--what-if <change>', text('help-what-if'))
    .addHelpText('after', `\n${text('help-what-if-more')}`)
    .action(run(score));
}
