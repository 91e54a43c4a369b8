import type { AnalysedPart } from '../analysed-file.ts';
import { labelled } from '../message.ts';
import { withParts } from '../playbook/parts.ts';
import { explainReading } from '../readings/explain.ts';
import { explainDates } from '../schedule/explain.ts';
import { explainQuarters } from '../schedule/quarters.ts';
import type { Workspace } from '../analyse.ts';
import { healthWithReason } from '../health/health-words.ts';
import { explainedText, explainScore, type ExplainedPlace } from '../health/explain-score.ts';
import type { Lang, Playbook } from '../playbook/types.ts';
import { scoreLabel, standingText } from '../health/score-text.ts';
import { ruleOf, type Registry } from '../registry.ts';
import type { Range } from '../syntax/types.ts';
import { placeIn } from './places.ts';
import { positions } from '../syntax/positions.ts';
import { word } from './words.ts';

/** Whom something is explained to, by which kinds and rules. */
export interface Reader {
  lang: Lang;
  registry: Registry;
}

/** A score with all that is behind it, or of that what concerns some place. */
function scoreLines(
  { lang, registry: { kinds } }: Reader,
  { playbook, score, soundness }: AnalysedPart,
  isWhole: boolean,
  concerns: (place: ExplainedPlace) => boolean,
): string[] {
  if (!score) return [];
  const place = placeIn(playbook, lang);
  const told = explainScore(kinds, playbook, score, lang).flatMap((line) => {
    const places = line.places.filter(concerns);
    return places.length > 0 || (isWhole && line.places.length === 0)
      ? [`  ${explainedText({ ...line, places }, lang, place)}`]
      : [];
  });
  if (told.length === 0) return [];
  const standing = standingText(kinds, { score, soundness }, lang, word(lang, 'no-score'));
  return [labelled(scoreLabel(score, lang), standing, lang), ...told];
}

/** The health of the programme whose charter a document is, with what is behind it. */
function healthLines({ lang, registry }: Reader, workspace: Workspace, charter: Playbook): string[] {
  const found = workspace.programmes.find(({ programme }) => programme.charter === charter);
  return found
    ? [labelled(word(lang, 'health'), healthWithReason(registry.kinds, found.health, lang), lang)]
    : [];
}

/**
 * Why a line of a playbook is as it is: how it was read, its findings, where its date comes from, what it does to the
 * score.
 *
 * @param line from 1
 * @returns or why there is nothing to explain
 */
export function explainLine(
  workspace: Workspace,
  playbook: Playbook,
  line: number,
  { lang, registry }: Reader,
): string[] | { refused: string } {
  const { path, syntax } = playbook;
  const file = workspace.fileOf(playbook);
  const place = positions(syntax.text);
  const count = place({ start: 0, end: syntax.text.length }).end.line;
  if (line < 1 || line > count) return { refused: word(lang, 'no-such-line', { path, count, line }) };
  const covers = (range: Range): boolean => {
    const { start, end } = place(range);
    return start.line <= line && line <= end.line;
  };
  const reading = explainReading(playbook, registry.kinds, lang, (_, whole) => covers(whole));
  const findings = file.findings
    .filter(({ range }) => covers(range))
    .flatMap(({ rule: id, message, severity }) => {
      const rule = ruleOf(registry, id);
      return [
        labelled(word(lang, severity), `${message} (${id})`, lang),
        ...(rule
          ? [
              `  ${labelled(word(lang, 'why'), rule.why[lang], lang)}`,
              `  ${labelled(word(lang, 'what-to-do'), rule.fix[lang], lang)}`,
            ]
          : []),
      ];
    });
  const dates = withParts(playbook).flatMap((one) => {
    const { schedule, quarters } = workspace.contextOf(one);
    const items = schedule.items.filter(({ pointer }) => covers(one.locate(pointer)));
    return [
      ...items.flatMap((item) => explainDates(item, schedule, lang)),
      ...explainQuarters(one, quarters, lang, covers),
    ];
  });
  // The first line, and those that name the document, are asked for all of it.
  const isHead = line === 1 || ['/playbook', '/title'].some((key) => covers(playbook.locate(key)));
  const concerns = ({ pointer }: ExplainedPlace): boolean =>
    isHead || (playbook.origins.has(pointer) && covers(playbook.locate(pointer)));
  const lines = [
    ...reading,
    ...findings,
    ...dates,
    ...(isHead ? healthLines({ lang, registry }, workspace, playbook) : []),
    ...scoreLines({ lang, registry }, file, isHead, concerns),
  ];
  return lines.length > 0 ? lines : [word(lang, 'nothing-here')];
}
