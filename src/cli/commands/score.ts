import type { AnalysedPart } from '../../core/analysed-file.ts';
import type { AnalysedFile, Workspace } from '../../core/analyse.ts';
import { toJson } from '../../core/escape/json.ts';
import { forMarkdown } from '../../core/escape/markdown.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { bandName } from '../../core/health/bands.ts';
import { capText, healthReason, healthWithReason } from '../../core/health/health-words.ts';
import { explainedText, explainScore } from '../../core/health/explain-score.ts';
import {
  evidenceText,
  isToldWithFindings,
  scoreText,
  soundnessText,
  standingText,
} from '../../core/health/score-text.ts';
import { labelled } from '../../core/message.ts';
import type { Programme } from '../../core/programme/types.ts';
import { notReadText } from '../../core/readings/not-read.ts';
import { type CommandLine, count, formatOption } from '../command-line.ts';
import { complain } from '../errors.ts';
import { tellFaults } from '../faults.ts';
import type { ExitCode, Session } from '../host.ts';
import { say } from '../messages.ts';
import { placeIn } from '../../core/reports/places.ts';
import { programmeReport } from '../../core/reports/programme.ts';
import { scoresReport } from '../../core/reports/scores.ts';
import { sayUnreadable } from '../unreadable.ts';
import { WHAT_IF_FORMATS } from '../what-if/report.ts';
import { supposedHere } from '../what-if/supposed-here.ts';
import { forOthers, load } from '../workspace.ts';

export interface ScoreOptions {
  format: string;
  min: number;
  whatIf?: string;
}

interface Scored {
  /** As others may see it. */
  shared: Workspace;
  files: AnalysedFile[];
  programmes: Workspace['programmes'];
}

const number = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(1));

/** How a document or a part of one stands, in one line. */
const standing = ({ lang }: Session, { score, soundness }: Omit<AnalysedPart, 'playbook'>): string =>
  score === null
    ? say(lang, 'no-score')
    : [
        standingText(builtIn.kinds, { score, soundness }, lang, say(lang, 'no-score')),
        evidenceText(score, lang),
      ]
        .filter(Boolean)
        .join(' · ');

/** What a line of the score says beneath it: what is not in place, and what was left out. */
const TOLD = new Set(['missing', 'left-out']);

function text(session: Session, { files, programmes }: Scored): string {
  const { lang } = session;
  const linesOf = (name: string, one: AnalysedPart): string[] => {
    const { playbook, score } = one;
    const raise = score?.raise ? ` — ${score.raise.text}` : '';
    const place = placeIn(playbook, lang);
    const told = score?.form
      ? explainScore(builtIn.kinds, playbook, score, lang).filter(({ id }) => TOLD.has(id))
      : [];
    return [
      `${name}: ${standing(session, one)}${raise}`,
      ...told.map((line) => `  ${explainedText(line, lang, place)}`),
    ];
  };
  const lines = [
    ...files.flatMap((file) => [
      ...linesOf(file.path, file),
      ...file.parts.flatMap((part) => linesOf(part.playbook.kind, part).map((line) => `  ${line}`)),
      ...[notReadText(file.playbook.unread, lang) ?? []].flat().map((line) => `  ${line}`),
    ]),
    ...programmes.map(
      ({ programme, health }) =>
        `${called(programme)}: ${say(lang, 'health')} ${healthWithReason(builtIn.kinds, health, lang)}`,
    ),
  ];
  return lines.map((line) => `${forLine(line)}\n`).join('');
}

/** A programme by the id that it gives itself; else by its title, since most charters are called `change.md`. */
function called({ charter }: Programme): string {
  return charter?.data.id ?? charter?.title ?? '';
}

function json({ today }: Session, { files, programmes }: Scored): string {
  return `${toJson(scoresReport(files, programmes, today), 2)}\n`;
}

/** A programme a line, for questions about many; documents that stand alone are of none. */
function ndjson({ today }: Session, { shared, programmes }: Scored): string {
  return programmes
    .map(({ programme, health }) => `${toJson(programmeReport(programme, health, shared, today))}\n`)
    .join('');
}

/** For a comment on a pull request. */
function markdown(session: Session, { files, programmes }: Scored): string {
  const { lang } = session;
  const head = (['document', 'score', 'band', 'raise'] as const).map((id) => say(lang, id));
  const scoreRow = (name: string, { score, soundness }: Omit<AnalysedPart, 'playbook'>): string[] => {
    // How it stands has a column of its own: the band, or what the findings say.
    const band = score?.band ? bandName(builtIn.kinds, score.band, lang) : null;
    const sound = score && isToldWithFindings(score) ? soundnessText(soundness, lang) : null;
    const evidence = score && evidenceText(score, lang);
    return [
      forMarkdown(name),
      score ? scoreText(builtIn.kinds, { ...score, band: null }, lang) : '–',
      [band, sound, evidence].filter(Boolean).join(' · ') || '–',
      forMarkdown(score?.raise?.text ?? ''),
    ];
  };
  const rows = [
    ...programmes.map(({ programme, health }) => [
      `**${forMarkdown(called(programme))}**`,
      number(health.value),
      forMarkdown(
        [health.band ? bandName(builtIn.kinds, health.band, lang) : '–', capText(health, lang)]
          .filter(Boolean)
          .join('; '),
      ),
      forMarkdown(healthReason(health, lang) ?? ''),
    ]),
    ...files.flatMap((file) => [
      scoreRow(file.path, file),
      ...file.parts.map((part) => scoreRow(`${file.path} · ${part.playbook.kind}`, part)),
    ]),
  ];
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |\n`;
  const notes = files.flatMap(({ path, playbook: { unread } }) => {
    const note = notReadText(unread, lang);
    return note === null ? [] : `\n${forMarkdown(labelled(path, note, lang))}\n`;
  });
  return [line(head), '| --- | --: | --- | --- |\n', ...rows.map(line), ...notes].join('');
}

const FORMATS: Record<string, (session: Session, scored: Scored) => string> = {
  text,
  json,
  ndjson,
  markdown,
};

/**
 * `changebook score`: each document with what would raise it, and the health of each programme; with `--what-if` what
 * would become of them, and what else, were a row to lie elsewhere in time.
 */
export async function score(session: Session, paths: string[], options: ScoreOptions): Promise<ExitCode> {
  const loaded = await load(session, paths);
  const { sources } = loaded;
  const asked = options.whatIf === undefined ? null : supposedHere(session, loaded, options.whatIf);
  const workspace = asked?.after ?? loaded.workspace;
  const files = workspace.files.filter((file) => sources.asked.has(file.path));
  const { programmes } = workspace;
  session.host.stdout.write(
    asked
      ? (WHAT_IF_FORMATS[options.format]?.(session, asked) ?? '')
      : (FORMATS[options.format]?.(session, {
          get shared() {
            return forOthers(session, loaded, { redact: true });
          },
          files,
          programmes,
        }) ?? ''),
  );
  sayUnreadable(session, sources);
  // What cannot be read has been named, and so has what is no playbook.
  if (files.length + sources.unreadable.length + sources.named.size === 0)
    complain(session.host, say(session.lang, 'nothing-to-score'));
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
